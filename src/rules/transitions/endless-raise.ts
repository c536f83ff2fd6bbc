import { entriesOf } from "#model/queries/entries-of.ts";
import type { Transition } from "#model/schema/transition.ts";
import { constantGuard } from "../facts/constants.ts";
import type { Facts } from "../facts/facts.ts";
import { matchesWildcard } from "../facts/triggers.ts";
import type { Finding, Rule } from "../rule.ts";

export const endlessRaise: Rule<"endless-raise"> = {
  code: "endless-raise",
  severity: "error",
  documentation: {
    title: "A transition raises the event that triggers it.",
    why: "The machine stays where it is and takes the transition again and again; XState never returns.",
    example: "`Polling` raises `POLL` on `POLL`, without a delay.",
    remedy: "Give the raise a delay or the transition a guard, or raise another event.",
  },
  check(facts) {
    const findings: Finding[] = [];
    for (const [id, transition] of entriesOf(facts.project.transitions)) {
      const position = (transition.actions ?? []).findIndex(
        (action) =>
          action.kind === "raise" && action.delay === undefined && isTriggeredBy(facts, transition, action.event),
      );
      if (position < 0 || constantGuard(transition.guard) !== true) continue;
      if (transition.targets.some((target) => target !== transition.source)) continue;
      const message = `${facts.naming.Of("transitions", id)} raises the event that triggers it, so it is taken without end. Give the raise a delay, or the transition a guard.`;
      const place = { path: ["transitions", id, "actions", position] };
      findings.push({ message, about: [{ table: "transitions", id }], place });
    }
    return findings;
  },
};

function isTriggeredBy({ record }: Facts, { trigger }: Transition, event: string): boolean {
  const name = record("events", event)?.name;
  if (name === undefined) return false;
  if (trigger.kind === "event") return record("events", trigger.event)?.name === name;
  return trigger.kind === "wildcard" && matchesWildcard(trigger.pattern, name);
}
