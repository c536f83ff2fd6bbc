import { documentOrder } from "#model/queries/hierarchy.ts";
import { stateName } from "#model/queries/shown-names.ts";
import type { Id } from "#model/schema/common.ts";
import { PickerField, type PickerFieldProps } from "#ui/picker-field.tsx";
import { words } from "#words/inspector/fields.ts";
import { useProject } from "../use-project.ts";
import { pathToState } from "../wording/path-to-state.ts";

export interface StatePickerProps
  extends Pick<PickerFieldProps, "label" | "layout" | "hint" | "placeholder" | "clearsItself"> {
  readonly machine: Id | undefined;
  readonly value: Id | undefined;
  onPick(state: Id): void;
  isOffered?(state: Id): boolean;
  onCreate?(name: string): void;
  /** The machine itself can be chosen, too. */
  readonly offersMachine?: boolean;
}

/** A state of the machine, told apart by where it lies. */
export function StatePicker({
  machine,
  value,
  onPick,
  isOffered,
  onCreate,
  offersMachine,
  ...field
}: StatePickerProps) {
  const project = useProject();
  const root = machine === undefined ? undefined : project.machines[machine]?.root;
  const states = root === undefined ? [] : documentOrder(project, root);
  const options = states
    .filter((id) => (offersMachine || id !== root) && (isOffered?.(id) ?? true))
    .map((id) => ({
      value: id,
      label: stateName(project, id),
      detail: id === root ? words.theMachine : pathToState(project, id) || undefined,
    }));
  return (
    <PickerField
      {...field}
      value={value}
      options={options}
      onPick={onPick}
      emptyText={words.noStateToChoose}
      createLabel={words.createState}
      onCreate={onCreate}
    />
  );
}
