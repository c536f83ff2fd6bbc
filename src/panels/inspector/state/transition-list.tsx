// The transitions of a state, in the order they are asked.

import { ArrowRight, Plus } from "lucide-react";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Transition } from "#model/schema/transition.ts";
import { asOneStep, currentProject, perform } from "#stores/project-store.ts";
import { reveal } from "#stores/view-store.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { ItemList } from "#ui/item-list.tsx";
import { Section } from "#ui/section.tsx";
import { strings } from "../strings.ts";
import { useProject } from "../use-project.ts";
import { guardText } from "../wording/guard-text.ts";
import { stateName } from "../wording/names.ts";
import { triggerText } from "../wording/trigger-text.ts";

export function TransitionList({ state }: { readonly state: Id }) {
  const transitions = indexOf(useProject()).transitionsFrom(state);
  const idAt = (position: number) => transitions[position]?.id ?? "";
  return (
    <Section
      title={strings.transitions}
      count={transitions.length}
      isEmpty={transitions.length === 0}
      actions={<IconButton label={strings.addTransition} icon={Plus} onClick={() => addTransition(state)} />}
    >
      <ItemList
        label={strings.transitions}
        items={transitions.map(({ id, record }, position) => ({
          key: id,
          name: strings.transitionNumber(position + 1),
          head: <TransitionLine id={id} transition={record} />,
        }))}
        onMove={(from, to) => perform("reorderTransition", { transition: idAt(from), position: to })}
        onRemove={(position) => perform("removeTransitions", { transitions: [idAt(position)] })}
      />
    </Section>
  );
}

function TransitionLine({ id, transition }: { readonly id: Id; readonly transition: Transition }) {
  const project = useProject();
  const { trigger, guard, targets } = transition;
  return (
    <button
      type="button"
      onClick={() => reveal([{ table: "transitions", id }])}
      className="block w-full min-w-0 rounded-sm text-left"
    >
      <span className="flex min-w-0 items-center gap-1">
        <span className="truncate font-medium">{triggerText(project, trigger)}</span>
        <ArrowRight aria-label={strings.leadsTo} size={12} className="shrink-0 text-quiet" />
        <span className="truncate">
          {targets.map((target) => stateName(project, target)).join(", ") || strings.staysHere}
        </span>
      </span>
      {guard && (
        <span className="block truncate font-mono text-xs text-quiet">
          {strings.ifText} {guardText(project, guard)}
        </span>
      )}
    </button>
  );
}

/** It starts as something valid and is shown at once, to be changed there. */
function addTransition(state: Id): void {
  asOneStep(() => {
    const used = indexOf(currentProject())
      .transitionsFrom(state)
      .flatMap(({ record }) => (record.trigger.kind === "event" ? [record.trigger.event] : []));
    const free = () => Object.keys(currentProject().events).find((id) => !used.includes(id));
    if (free() === undefined) perform("createRecord", { table: "events", record: { name: "EVENT" } });
    const added = perform("addTransition", {
      source: state,
      targets: [],
      trigger: { kind: "event", event: free() ?? "" },
    });
    const made = added.ok ? added.value.added.find(({ table }) => table === "transitions") : undefined;
    if (made) reveal([made]);
  });
}
