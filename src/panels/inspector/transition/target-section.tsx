// Where a transition leads, and from where.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Transition } from "#model/schema/transition.ts";
import { asOneStep, currentProject, perform } from "#stores/project-store.ts";
import { Section } from "#ui/section.tsx";
import { SwitchField } from "#ui/switch-field.tsx";
import { words } from "#words/inspector/transition.ts";
import { StateList } from "../fields/state-list.tsx";
import { StatePicker } from "../fields/state-picker.tsx";
import { useProject } from "../use-project.ts";

export interface TargetSectionProps {
  readonly id: Id;
  readonly transition: Transition;
  readonly machine: Id | undefined;
}

export function TargetSection({ id, transition, machine }: TargetSectionProps) {
  const project = useProject();
  const { targets, source } = transition;
  const setTargets = (next: readonly Id[]) => perform("retargetTransition", { transition: id, targets: next });
  return (
    <Section title={words.goTo}>
      <StateList
        label={words.targets}
        addLabel={targets.length === 0 ? words.staysHere : words.addTarget}
        machine={machine}
        states={targets}
        onChange={setTargets}
        onCreate={(name) => createTarget(id, source, targets, name)}
        hint={targets.length === 0 ? words.noTargetHint : undefined}
      />
      <StatePicker
        label={words.from}
        machine={machine}
        value={source}
        offersMachine
        isOffered={(state) => canStart(project.states[state]?.kind)}
        onPick={(state) => perform("retargetTransition", { transition: id, source: state })}
      />
      <SwitchField
        label={words.reenter}
        isOn={transition.reenter ?? false}
        hint={words.reenterHint}
        onSwitch={(reenter) => perform("setTransitionDetails", { transition: id, reenter })}
      />
    </Section>
  );
}

function canStart(kind: string | undefined): boolean {
  return kind !== "final" && kind !== "history";
}

/** Beside the source, as somebody who draws it would. */
function createTarget(transition: Id, source: Id, targets: readonly Id[], name: string): void {
  asOneStep(() => {
    const { states } = currentProject();
    const parent = states[source]?.parent ?? indexRoot(source);
    const created = perform("createState", { parent, name });
    const made = created.ok ? created.value.added.find(({ table }) => table === "states") : undefined;
    if (made) perform("retargetTransition", { transition, targets: [...targets, made.id] });
  });
}

function indexRoot(state: Id): Id {
  const project = currentProject();
  const machine = indexOf(project).machineOf(state);
  return (machine === undefined ? undefined : project.machines[machine]?.root) ?? state;
}
