// What follows when an invocation has succeeded or failed: transitions of its state.

import { Plus } from "lucide-react";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Invocation } from "#model/schema/invocation.ts";
import { asOneStep, perform } from "#stores/project-store.ts";
import { reveal } from "#stores/view-store.ts";
import { Section } from "#ui/section.tsx";
import { TextButton } from "#ui/text-button.tsx";
import { words } from "#words/inspector/invocation.ts";
import { TransitionLine } from "../state/transition-line.tsx";
import { useProject } from "../use-project.ts";

type End = "invocationDone" | "invocationError";

export function EndsSection({ id, invocation }: { readonly id: Id; readonly invocation: Invocation }) {
  const transitions = indexOf(useProject()).transitionsFrom(invocation.state);
  const ends = transitions.filter(({ record: { trigger } }) => "invocation" in trigger && trigger.invocation === id);
  return (
    <Section title={words.whenItEnds} count={ends.length}>
      {ends.length > 0 && (
        <ul className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
          {ends.map((end) => (
            <li key={end.id} className="rounded-lg border border-line px-2 py-1.5">
              <TransitionLine id={end.id} transition={end.record} />
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-1">
        <TextButton icon={Plus} label={words.addDone} onClick={() => add("invocationDone")} />
        <TextButton icon={Plus} label={words.addError} onClick={() => add("invocationError")} />
      </div>
    </Section>
  );

  function add(kind: End): void {
    asOneStep(() => {
      const trigger = { kind, invocation: id } as const;
      const added = perform("addTransition", { source: invocation.state, targets: [], trigger });
      if (added.ok) reveal(added.value.added);
    });
  }
}
