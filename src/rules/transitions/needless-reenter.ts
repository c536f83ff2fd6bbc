import { entriesOf } from "#model/queries/entries-of.ts";
import { reenterFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const needlessReenter: Rule<"needless-reenter"> = {
  code: "needless-reenter",
  severity: "info",
  documentation: {
    title: "A transition says that it enters its source again, and that changes nothing.",
    why: "Re-entering only matters where a target is the source itself or lies inside it. Without a target nothing is left or entered, and with a target elsewhere the source is left anyway.",
    example: "The transition from `Idle` to `Paying` is marked as re-entering.",
    remedy: "Take the mark away, or set the target that was meant.",
  },
  check({ project, tree, naming }) {
    const findings: Finding[] = [];
    for (const [id, { reenter, targets, source }] of entriesOf(project.transitions)) {
      if (reenter !== true || targets.some((target) => tree.isInsideOrSame(target, source))) continue;
      const message = `${naming.Of("transitions", id)} is marked as re-entering, which changes nothing here. Take the mark away, or set the target that was meant.`;
      findings.push({
        message,
        about: [{ table: "transitions", id }],
        place: { path: ["transitions", id, "reenter"] },
        fix: reenterFix(id, false),
      });
    }
    return findings;
  },
};
