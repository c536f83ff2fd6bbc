import { entriesOf } from "#model/queries/entries-of.ts";
import { removeTransitionFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const emptyAlways: Rule<"empty-always"> = {
  code: "empty-always",
  severity: "warning",
  documentation: {
    title: "An `always` transition has no target and no actions.",
    why: "It does nothing, but while its guard holds it keeps the `always` transitions after it and around it from being tried.",
    example: "`Checking` has an `always` transition that leads nowhere and does nothing.",
    remedy: "Give it a target or an action, or remove it.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    for (const [id, { trigger, targets, actions = [] }] of entriesOf(project.transitions)) {
      if (trigger.kind !== "always" || targets.length > 0 || actions.length > 0) continue;
      const message = `${naming.Of("transitions", id)} does nothing. Give it a target or an action, or remove it.`;
      findings.push({ message, about: [{ table: "transitions", id }], fix: removeTransitionFix(id) });
    }
    return findings;
  },
};
