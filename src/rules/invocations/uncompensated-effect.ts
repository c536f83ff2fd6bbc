import { entriesOf } from "#model/queries/entries-of.ts";
import type { Id } from "#model/schema/common.ts";
import type { Facts } from "../facts/facts.ts";
import { laterCalls } from "../facts/later-calls.ts";
import type { Finding, Rule } from "../rule.ts";

export const uncompensatedEffect: Rule<"uncompensated-effect"> = {
  code: "uncompensated-effect",
  severity: "warning",
  documentation: {
    title: "A call changes the world, something after it can fail, and nothing undoes the change.",
    why: "When a later call fails, the machine ends with half of the work done: the card is charged, and nothing is shipped.",
    example: "`Charge card` is undone by `Refund`, a call of `Ship` comes after it, and the machine never compensates.",
    remedy: "Invoke a compensation where the later failure leads, and say which service undoes the effect.",
  },
  check(facts) {
    const findings: Finding[] = [];
    const undoing = new Set(Object.values(facts.project.services).flatMap(({ effect }) => effect?.undoneBy ?? []));
    let after: ReturnType<typeof laterCalls> | undefined;
    for (const [id, { callee, state }] of entriesOf(facts.project.invocations)) {
      const effect = callee.kind === "service" ? facts.record("services", callee.service)?.effect : undefined;
      if (!effect || callee.kind !== "service" || undoing.has(callee.service) || !facts.reachable.has(state)) continue;
      after ??= laterCalls(facts);
      const { calls, compensates } = after(state);
      const later = calls.find((call) => call !== id);
      if (later === undefined || (compensates && effect.undoneBy !== undefined)) continue;
      findings.push({
        message: messageFor(facts, id, later, effect.undoneBy),
        severity: effect.undoneBy === undefined ? "info" : "warning",
        about: [
          { table: "invocations", id },
          { table: "services", id: callee.service },
        ],
      });
    }
    return findings;
  },
};

function messageFor({ naming }: Facts, id: Id, later: Id, undoneBy: Id | undefined): string {
  const story = `If ${naming.of("invocations", later)} fails after ${naming.of("invocations", id)}, its effect stays`;
  if (undoneBy === undefined)
    return `${story}, because the service says nothing about what undoes it. Name the service that undoes it.`;
  return `${story}, because the machine never compensates. Invoke a compensation, so that ${naming.of("services", undoneBy)} undoes it.`;
}
