import { entriesOf } from "#model/queries/entries-of.ts";
import type { Id } from "#model/schema/common.ts";
import { constantGuard } from "../facts/constants.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding, Rule } from "../rule.ts";

export const missingErrorPath: Rule<"missing-error-path"> = {
  code: "missing-error-path",
  severity: "warning",
  documentation: {
    title: "Nothing says what happens when a call fails.",
    why: "A failure that no active state handles stops the whole machine with an error, wherever it stands. A `*` keeps it running, and the failure goes unnoticed.",
    example: "`Paying` calls `Charge card` and has a transition for done, but none for failure.",
    remedy: "Draw a transition for the failure of the call, the last one without a guard.",
  },
  check(facts) {
    const findings: Finding[] = [];
    const wildcards = statesUnderWildcard(facts);
    for (const [id, { state }] of entriesOf(facts.project.invocations)) {
      const paths = facts.index
        .transitionsFrom(state)
        .filter(({ record: { trigger } }) => trigger.kind === "invocationError" && trigger.invocation === id);
      if (paths.some(({ record: { guard } }) => constantGuard(guard) === true)) continue;
      const message = messageFor(facts, id, paths.length > 0, wildcards.has(state));
      const about = [
        { table: "invocations" as const, id },
        { table: "states" as const, id: state },
      ];
      findings.push({ message, severity: paths.length > 0 ? "info" : "warning", about });
    }
    return findings;
  },
};

function messageFor({ naming }: Facts, id: Id, hasGuarded: boolean, isCaught: boolean): string {
  const name = naming.of("invocations", id);
  const otherwise = isCaught ? 'only a "*" catches it, and it goes unnoticed' : "the whole machine stops with an error";
  if (hasGuarded)
    return `If ${name} fails and no guard of its failure transitions holds, ${otherwise}. Add a last one without a guard.`;
  return `If ${name} fails, ${otherwise}. Draw a transition for its failure.`;
}

function statesUnderWildcard({ tree, index, record }: Facts): ReadonlySet<Id> {
  const under = new Set<Id>();
  for (const id of tree.order) {
    const parent = record("states", id)?.parent;
    const catches = index
      .transitionsFrom(id)
      .some(({ record: { trigger } }) => trigger.kind === "wildcard" && trigger.pattern === "*");
    if (catches || (parent !== null && parent !== undefined && under.has(parent))) under.add(id);
  }
  return under;
}
