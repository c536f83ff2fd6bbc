import type { Entry } from "#model/queries/project-index.ts";
import type { Transition } from "#model/schema/transition.ts";
import type { Facts } from "../facts/facts.ts";
import { matchesWildcard } from "../facts/triggers.ts";
import { moveTransitionFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const wildcardOrder: Rule<"wildcard-order"> = {
  code: "wildcard-order",
  severity: "warning",
  documentation: {
    title: "A wildcard is drawn before a transition that it does not come before.",
    why: "XState tries the exact event first and then wildcards from the longest to the shortest, whatever order they were drawn in.",
    example: "`Idle` has `*` first and `PAY` second. On `PAY` the second is taken.",
    remedy: "Order them as they are tried: the exact event, then the longer wildcard, then the shorter one.",
  },
  check(facts) {
    const findings: Finding[] = [];
    for (const state of facts.tree.order) {
      const transitions = facts.index.transitionsFrom(state);
      const firsts = new Map<string, readonly number[]>();
      for (const [position, wildcard] of transitions.entries()) {
        if (wildcard.record.trigger.kind !== "wildcard") continue;
        const { pattern } = wildcard.record.trigger;
        const positions = remembered(firsts, pattern, () => positionsBefore(facts, transitions, pattern));
        const last = positions.at(-1) ?? -1;
        const first = last > position ? transitions[positions.find((one) => one > position) ?? last] : undefined;
        if (!first) continue;
        const message = `${facts.naming.Of("transitions", wildcard.id)} is drawn before ${facts.naming.of("transitions", first.id)}, but is tried after it. Move it down.`;
        findings.push({
          message,
          about: [
            { table: "transitions", id: wildcard.id },
            { table: "transitions", id: first.id },
          ],
          fix: moveTransitionFix("Move it down", wildcard.id, last),
        });
      }
    }
    return findings;
  },
};

function positionsBefore(facts: Facts, transitions: readonly Entry<Transition>[], pattern: string): number[] {
  return transitions.flatMap((transition, position) => (goesFirst(facts, transition, pattern) ? position : []));
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = make();
  known.set(key, value);
  return value;
}

function goesFirst({ record }: Facts, { record: { trigger } }: Entry<Transition>, pattern: string): boolean {
  if (trigger.kind === "event") {
    const name = record("events", trigger.event)?.name;
    return name !== undefined && matchesWildcard(pattern, name);
  }
  if (trigger.kind !== "wildcard" || trigger.pattern.length <= pattern.length) return false;
  return matchesWildcard(pattern, trigger.pattern.slice(0, -2));
}
