import { entriesOf } from "#model/queries/entries-of.ts";
import type { Id } from "#model/schema/common.ts";
import type { Transition } from "#model/schema/transition.ts";
import { constantGuard } from "../facts/constants.ts";
import type { Facts } from "../facts/facts.ts";
import { removeTransitionFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const deadTransition: Rule<"dead-transition"> = {
  code: "dead-transition",
  severity: "warning",
  documentation: {
    title: "A transition can never be taken.",
    why: "Its guard is false whatever happens, or it waits for the end of something that has no end: an atomic or final state has nothing inside, and when a machine is done it has stopped.",
    example: "A transition from `Idle` to `Paying` has the guard `1 > 2`.",
    remedy: "Correct the guard or the trigger, or remove the transition.",
  },
  check(facts) {
    const findings: Finding[] = [];
    for (const [id, transition] of entriesOf(facts.project.transitions)) {
      if (!facts.reachable.has(transition.source)) continue;
      const reason = reasonFor(facts, transition);
      if (reason === undefined) continue;
      const message = `${facts.naming.Of("transitions", id)} is never taken: ${reason}. Correct it or remove it.`;
      findings.push({ message, about: [{ table: "transitions", id }], fix: removeTransitionFix(id) });
    }
    return findings;
  },
};

function reasonFor(facts: Facts, { guard, trigger, source }: Transition): string | undefined {
  if (constantGuard(guard) === false) return "its guard is always false";
  return trigger.kind === "stateDone" ? whyNeverDone(facts, source) : undefined;
}

function whyNeverDone({ record }: Facts, source: Id): string | undefined {
  const state = record("states", source);
  if (state?.kind === "atomic") return "the state has nothing inside that could be done";
  if (state?.parent === null) return "the machine has stopped when everything inside it is done";
  return undefined;
}
