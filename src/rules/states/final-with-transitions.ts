import { removeTransitionFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const finalWithTransitions: Rule<"final-with-transitions"> = {
  code: "final-with-transitions",
  severity: "warning",
  documentation: {
    title: "A transition starts from a final state.",
    why: "In a final state at the top the machine has stopped and the transition is never taken. Deeper inside XState takes it although its parent has already reported that it is done; other engines refuse it.",
    example: "`Paid` is final and has a transition on `REFUND`.",
    remedy: "Make the state atomic, or start the transition from the state around it.",
  },
  check({ tree, record, index, naming, project }) {
    const findings: Finding[] = [];
    for (const state of tree.order) {
      const kept = record("states", state);
      if (kept?.kind !== "final") continue;
      const isTop = kept.parent !== null && project.states[kept.parent]?.parent === null;
      const reason = isTop ? "is never taken, because the machine stops in" : "starts from the final state";
      for (const { id } of index.transitionsFrom(state)) {
        const message = `${naming.Of("transitions", id)} ${reason} ${naming.quoted("states", state)}. Make the state atomic, or remove the transition.`;
        findings.push({
          message,
          about: [
            { table: "transitions", id },
            { table: "states", id: state },
          ],
          fix: removeTransitionFix(id),
        });
      }
    }
    return findings;
  },
};
