// Several states, as the targets of a transition.

import { stateName } from "#model/queries/shown-names.ts";
import type { Id } from "#model/schema/common.ts";
import { reveal } from "#stores/view-store.ts";
import { ChosenList } from "#ui/chosen-list.tsx";
import { useProject } from "../use-project.ts";
import { pathToState } from "../wording/path-to-state.ts";
import { StatePicker } from "./state-picker.tsx";

export interface StateListProps {
  readonly label: string;
  readonly addLabel: string;
  readonly machine: Id | undefined;
  readonly states: readonly Id[];
  onChange(states: readonly Id[]): void;
  isOffered?(state: Id): boolean;
  onCreate?(name: string): void;
  readonly hint?: string | undefined;
  /** So many have to stay. */
  readonly least?: number | undefined;
}

export function StateList(props: StateListProps) {
  const { label, addLabel, machine, states, onChange, isOffered, onCreate, hint, least } = props;
  const project = useProject();
  return (
    <ChosenList
      label={label}
      least={least}
      items={states.map((id) => ({
        id,
        label: stateName(project, id),
        detail: pathToState(project, id) || undefined,
      }))}
      onOpen={(id) => reveal([{ table: "states", id }])}
      onRemove={(id) => onChange(states.filter((one) => one !== id))}
    >
      <StatePicker
        layout="bare"
        label={states.length > 0 ? addLabel : label}
        placeholder={addLabel}
        machine={machine}
        value={undefined}
        clearsItself
        hint={hint}
        isOffered={(state) => !states.includes(state) && (isOffered?.(state) ?? true)}
        onPick={(state) => onChange([...states, state])}
        {...(onCreate ? { onCreate } : {})}
      />
    </ChosenList>
  );
}
