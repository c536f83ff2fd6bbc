import { removeTransitionFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const historyWithTransitions: Rule<"history-with-transitions"> = {
  code: "history-with-transitions",
  severity: "warning",
  documentation: {
    title: "A transition starts from a history state.",
    why: "A history state is never active: entering it enters what was active before. The transition is never taken.",
    example: "`History` of `Paying` has a transition to `Failed`.",
    remedy: "Let the transition start from the parent, or set the history state's defaults if that was meant.",
  },
  check({ tree, record, index, naming }) {
    const findings: Finding[] = [];
    for (const state of tree.order) {
      if (record("states", state)?.kind !== "history") continue;
      for (const { id } of index.transitionsFrom(state)) {
        const message = `${naming.Of("transitions", id)} is never taken, because a history state is never active itself. Start it from the state around the history state, or remove it.`;
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
