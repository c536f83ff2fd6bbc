// Which transitions of a state XState asks for an event, and in which order: the exact name first, then wildcards from
// the longest to the shortest, whatever order they were drawn in.

import type { Transition } from "#model/schema/transition.ts";

/** Equal for transitions that compete by their drawn order alone. */
export function triggerKey({ trigger }: Transition, eventName: (id: string) => string): string {
  switch (trigger.kind) {
    case "event":
      return `event ${eventName(trigger.event)}`;
    case "wildcard":
      return `wildcard ${trigger.pattern}`;
    case "after":
      return `after ${trigger.delay.trim()}`;
    case "always":
    case "stateDone":
      return trigger.kind;
    case "invocationDone":
    case "invocationError":
      return `${trigger.kind} ${trigger.invocation}`;
  }
}

/** As XState matches: `*` everything, `a.*` both `a` and whatever starts with `a.`. */
export function matchesWildcard(pattern: string, eventName: string): boolean {
  if (pattern === "*") return true;
  const stem = pattern.slice(0, -2);
  return eventName === stem || eventName.startsWith(`${stem}.`);
}
