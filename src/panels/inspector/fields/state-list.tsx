// Several states, as the targets of a transition.

import { X } from "lucide-react";
import type { Id } from "#model/schema/common.ts";
import { reveal } from "#stores/view-store.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { strings } from "../strings.ts";
import { useProject } from "../use-project.ts";
import { pathToState, stateName } from "../wording/names.ts";
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
}

export function StateList({ label, addLabel, machine, states, onChange, isOffered, onCreate, hint }: StateListProps) {
  const project = useProject();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
      {states.length > 0 && (
        <ul aria-label={label} className="grid grid-cols-[minmax(0,1fr)] gap-1">
          {states.map((state) => (
            <li key={state} className="flex h-7 items-center gap-1 rounded-md border border-line pl-2">
              <button
                type="button"
                onClick={() => reveal([{ table: "states", id: state }])}
                className="min-w-0 flex-1 truncate rounded-sm text-left underline-offset-2 hover:underline"
              >
                {stateName(project, state)} <span className="text-xs text-quiet">{pathToState(project, state)}</span>
              </button>
              <IconButton
                label={strings.remove(stateName(project, state))}
                icon={X}
                onClick={() => onChange(states.filter((one) => one !== state))}
              />
            </li>
          ))}
        </ul>
      )}
      <StatePicker
        layout={states.length > 0 ? "bare" : "row"}
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
    </div>
  );
}
