// XState tries the exact event first and then the wildcards from the longest to the shortest, whatever their order in the
// document. Where the drawing says otherwise, this says so.

import type { Entry } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Transition } from "#model/schema/transition.ts";
import type { Compilation } from "./compilation.ts";

export function checkWildcardOrder({ index, project, problems }: Compilation, state: Id): void {
  const earlierWildcards: { id: Id; pattern: string }[] = [];
  for (const transition of index.transitionsFrom(state)) {
    const { trigger } = transition.record;
    const name = nameOf(transition, (event) => project.events[event]?.name);
    if (name === undefined) continue;
    const overtaken = earlierWildcards.find(({ pattern }) => pattern !== name && isMoreSpecific(name, pattern));
    if (overtaken) {
      const message = `In "${project.states[state]?.name}" the transition on "${name}" is tried before the one on "${overtaken.pattern}", although it comes after it: XState goes from exact events to ever wider wildcards. Order them the same way.`;
      const about = [transition.id, overtaken.id].map((id) => ({ table: "transitions" as const, id }));
      problems.add({ code: "wildcard-order", severity: "warning", message, about });
    }
    if (trigger.kind === "wildcard") earlierWildcards.push({ id: transition.id, pattern: trigger.pattern });
  }
}

function nameOf({ record: { trigger } }: Entry<Transition>, eventName: (event: Id) => string | undefined) {
  if (trigger.kind === "event") return eventName(trigger.event);
  return trigger.kind === "wildcard" ? trigger.pattern : undefined;
}

/** Whether everything that the name stands for also matches the pattern. */
function isMoreSpecific(name: string, pattern: string): boolean {
  const prefix = pattern.slice(0, -1);
  return name.startsWith(prefix) || `${name}.` === prefix;
}
