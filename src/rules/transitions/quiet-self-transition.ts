import { entriesOf } from "#model/queries/entries-of.ts";
import type { Id } from "#model/schema/common.ts";
import type { Facts } from "../facts/facts.ts";
import { reenterFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const quietSelfTransition: Rule<"quiet-self-transition"> = {
  code: "quiet-self-transition",
  severity: "info",
  documentation: {
    title: "A state leads to itself without being entered again.",
    why: "Unless the transition is marked as re-entering, XState stays in the state: its exit and entry actions do not run, its calls are not made again and its delays do not start anew.",
    example: "`Charging` has a transition to itself on `RETRY`, which does not repeat the call.",
    remedy: "Mark the transition as re-entering, or remove its target if only the actions are wanted.",
  },
  check(facts) {
    const findings: Finding[] = [];
    for (const [id, { source, targets, reenter, trigger }] of entriesOf(facts.project.transitions)) {
      if (reenter === true || targets.length !== 1 || targets[0] !== source || trigger.kind === "always") continue;
      if (facts.record("states", source)?.kind !== "atomic" || !hasActivities(facts, source)) continue;
      const message = `${facts.naming.Of("transitions", id)} does not leave the state: what it does on entry is not done again. Mark the transition as re-entering if it should be.`;
      findings.push({ message, about: [{ table: "transitions", id }], fix: reenterFix(id, true) });
    }
    return findings;
  },
};

function hasActivities({ record, index }: Facts, id: Id): boolean {
  const state = record("states", id);
  if (state?.kind !== "atomic") return false;
  if ((state.entry?.length ?? 0) > 0 || (state.exit?.length ?? 0) > 0) return true;
  if (index.invocationsOf(id).length > 0) return true;
  return index.transitionsFrom(id).some((transition) => transition.record.trigger.kind === "after");
}
