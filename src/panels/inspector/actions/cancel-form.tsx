import { actionSitesOf } from "#model/queries/action-sites.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { PickerField } from "#ui/picker-field.tsx";
import { words } from "#words/inspector/actions.ts";
import { useProject } from "../use-project.ts";
import type { ActionFormProps } from "./action-form.ts";

export function CancelForm({ action, machine, onChange }: ActionFormProps<"cancel">) {
  const labels = labelsIn(useProject(), machine);
  const options = labels.includes(action.label) ? labels : [action.label, ...labels];
  return (
    <PickerField
      label={words.label}
      value={action.label}
      options={options.map((label) => ({ value: label, label }))}
      onPick={(label) => onChange({ ...action, label })}
      onCreate={(label) => onChange({ ...action, label })}
      createLabel={words.useLabel}
      hint={labels.includes(action.label) ? undefined : words.noSuchLabel}
    />
  );
}

/** The labels that delayed events of the machine carry. */
export function labelsIn(project: Project, machine: Id | undefined): string[] {
  const index = indexOf(project);
  const labels = actionSitesOf(project).flatMap(({ action, state }) =>
    (action.kind === "raise" || action.kind === "send") &&
    action.label !== undefined &&
    index.machineOf(state) === machine
      ? [action.label]
      : [],
  );
  return [...new Set(labels)];
}
