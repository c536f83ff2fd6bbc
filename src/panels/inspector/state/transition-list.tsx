// The transitions of a state, in the order they are asked.

import { Plus } from "lucide-react";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import { asOneStep, currentProject, perform } from "#stores/project-store.ts";
import { reveal } from "#stores/view-store.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { ItemList } from "#ui/item-list.tsx";
import { Section } from "#ui/section.tsx";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { words } from "#words/inspector/state.ts";
import { useProject } from "../use-project.ts";
import { TransitionLine } from "./transition-line.tsx";

export function TransitionList({ state }: { readonly state: Id }) {
  const transitions = indexOf(useProject()).transitionsFrom(state);
  const idAt = (position: number) => transitions[position]?.id ?? "";
  return (
    <Section
      title={words.transitions}
      count={transitions.length}
      isEmpty={transitions.length === 0}
      actions={<IconButton label={words.addTransition} icon={Plus} onClick={() => addTransition(state)} />}
    >
      <ItemList
        label={words.transitions}
        items={transitions.map(({ id, record }, position) => ({
          key: id,
          name: words.transitionNumber(position + 1),
          head: <TransitionLine id={id} transition={record} />,
        }))}
        onMove={(from, to) => perform("reorderTransition", { transition: idAt(from), position: to })}
        onRemove={(position) => perform("removeTransitions", { transitions: [idAt(position)] })}
      />
    </Section>
  );
}

/** It starts as something valid and is shown at once, to be changed there. */
function addTransition(state: Id): void {
  asOneStep(() => {
    const used = indexOf(currentProject())
      .transitionsFrom(state)
      .flatMap(({ record }) => (record.trigger.kind === "event" ? [record.trigger.event] : []));
    const free = () => Object.keys(currentProject().events).find((id) => !used.includes(id));
    if (free() === undefined) perform("createRecord", { table: "events", record: { name: kindWords.newNames.events } });
    const added = perform("addTransition", {
      source: state,
      targets: [],
      trigger: { kind: "event", event: free() ?? "" },
    });
    const made = added.ok ? added.value.added.find(({ table }) => table === "transitions") : undefined;
    if (made) reveal([made]);
  });
}
