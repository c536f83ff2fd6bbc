import { indexOf } from "#model/queries/project-index.ts";
import { invocationName } from "#model/queries/shown-names.ts";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/invocation.ts";
import { useProject } from "../use-project.ts";
import type { TriggerFormProps } from "./trigger-form.ts";

type Props = TriggerFormProps<"invocationDone"> | TriggerFormProps<"invocationError">;

export function InvocationForm({ trigger, source, onChange }: Props) {
  const project = useProject();
  const choices = indexOf(project)
    .invocationsOf(source)
    .map(({ id }) => ({ value: id, label: invocationName(project, id) }));
  return (
    <SelectField
      label={words.invocation}
      value={trigger.invocation}
      choices={choices}
      onChoose={(invocation) => onChange({ ...trigger, invocation })}
    />
  );
}
