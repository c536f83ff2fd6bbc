import { perform } from "#stores/project-store.ts";
import { words } from "#words/inspector/fields.ts";
import { ArgumentsForm } from "../fields/arguments-form.tsx";
import { useProject } from "../use-project.ts";
import type { ActionFormProps } from "./action-form.ts";

export function AssignForm({ action, path, machine, onChange }: ActionFormProps<"assign">) {
  const project = useProject();
  return (
    <ArgumentsForm
      path={[...path, "values"]}
      values={action.values}
      fields={machine === undefined ? undefined : project.machines[machine]?.context}
      isSparse
      addLabel={words.setField}
      onChange={(values) => onChange({ ...action, values })}
      onDeclare={
        machine === undefined
          ? undefined
          : (name) => perform("addField", { list: { of: "context", id: machine }, field: { name, type: "unknown" } })
      }
    />
  );
}
