import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { StateOf } from "#model/schema/state.ts";
import { perform } from "#stores/project-store.ts";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/state.ts";
import { useProject } from "../use-project.ts";

/** The child that a compound state starts in. */
export function InitialField({ id, state }: { readonly id: Id; readonly state: StateOf<"compound"> }) {
  const children = indexOf(useProject())
    .childrenOf(id)
    .filter(({ record }) => record.kind !== "history");
  if (children.length === 0) return null;
  return (
    <SelectField
      label={words.startsIn}
      value={state.initial}
      placeholder={words.nothingYet}
      choices={children.map((child) => ({ value: child.id, label: child.record.name }))}
      onChoose={(initial) => perform("setInitial", { state: id, initial })}
    />
  );
}
