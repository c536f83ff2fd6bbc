import type { Id } from "#model/schema/common.ts";
import { constantGuard } from "../facts/constants.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding, Rule } from "../rule.ts";

const internal: ReadonlySet<string> = new Set(["after", "invocationDone", "invocationError"]);

export const wildcardSwallows: Rule<"wildcard-swallows"> = {
  code: "wildcard-swallows",
  severity: "warning",
  documentation: {
    title: "A `*` catches the timeouts and answers that a state around it waits for.",
    why: "For XState a timeout and the answer of a call are events too, and `*` matches them. The innermost state is asked first, so those around it never hear of them.",
    example:
      "`Paying` leaves after 30 seconds; `Asking` inside it ignores everything else with `*`. The 30 seconds pass, and nothing happens.",
    remedy: "Name the events that are meant, or give the wildcard a guard.",
  },
  check(facts) {
    const findings: Finding[] = [];
    const listeners = listenersAround(facts);
    for (const state of facts.tree.order) {
      const listener = listeners.get(state);
      if (listener === undefined) continue;
      for (const { id, record } of facts.index.transitionsFrom(state)) {
        if (record.trigger.kind !== "wildcard" || record.trigger.pattern !== "*") continue;
        if (constantGuard(record.guard) !== true) continue;
        const message = `${facts.naming.Of("transitions", id)} also catches the timeouts and answers that ${facts.naming.of("states", listener)} waits for. Name the events you mean in place of "*".`;
        findings.push({
          message,
          about: [
            { table: "transitions", id },
            { table: "states", id: listener },
          ],
        });
      }
    }
    return findings;
  },
};

/** For each state the innermost one around it that waits for a timeout or an answer. */
function listenersAround({ tree, index, record }: Facts): ReadonlyMap<Id, Id> {
  const around = new Map<Id, Id>();
  const listens = new Set<Id>();
  for (const id of tree.order) {
    if (index.transitionsFrom(id).some((transition) => internal.has(transition.record.trigger.kind))) listens.add(id);
    const parent = record("states", id)?.parent ?? undefined;
    const listener = parent === undefined ? undefined : listens.has(parent) ? parent : around.get(parent);
    if (listener !== undefined) around.set(id, listener);
  }
  return around;
}
