import type { Project } from "#model/schema/project.ts";
import type { Transition } from "#model/schema/transition.ts";

/** Whether an event of that type could set the transition off. */
export function triggeredBy(project: Project, { trigger, source }: Transition, type: string): boolean {
  switch (trigger.kind) {
    case "event":
      return project.events[trigger.event]?.name === type;
    case "wildcard":
      return matches(trigger.pattern, type);
    case "after":
      return type.startsWith("xstate.after.") && type.endsWith(`.${source}`) && isDelay(type, trigger.delay, source);
    case "always":
      return false;
    case "stateDone":
      return type === `xstate.done.state.${source}`;
    case "invocationDone":
      return type === `xstate.done.actor.${trigger.invocation}`;
    case "invocationError":
      return type === `xstate.error.actor.${trigger.invocation}`;
    default:
      return trigger satisfies never;
  }
}

/** A delay that is worked out on entry goes by its text, a constant one by its milliseconds. */
function isDelay(type: string, delay: string, source: string): boolean {
  const key = type.slice("xstate.after.".length, -source.length - 1);
  return key === delay.trim() || Number.isFinite(Number(key));
}

function matches(pattern: string, type: string): boolean {
  if (pattern === "*") return true;
  const start = pattern.slice(0, -2);
  return type === start || type.startsWith(`${start}.`);
}

/** Larger comes first: what is not a wildcard, then the longer pattern. */
export function patternRank({ trigger }: Transition): number {
  return trigger.kind === "wildcard" ? trigger.pattern.length : Number.MAX_SAFE_INTEGER;
}
