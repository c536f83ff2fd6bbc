import type { Finding, Rule } from "../rule.ts";

export const unknownLabel: Rule<"unknown-label"> = {
  code: "unknown-label",
  severity: "warning",
  documentation: {
    title: "An action cancels a label that no delayed event of the machine carries.",
    why: "Cancelling does nothing, and the event that was meant comes all the same.",
    example: "`Paid` cancels `deadline`, but the delayed event is labelled `dead-line`.",
    remedy: "Use the label of a delayed raise or send of the same machine.",
  },
  check({ actions, index, naming }) {
    const labels = new Set<string>();
    for (const { action, state } of actions) {
      if ((action.kind !== "raise" && action.kind !== "send") || action.delay === undefined) continue;
      if (action.label !== undefined) labels.add(`${index.machineOf(state)} ${action.label}`);
    }
    const findings: Finding[] = [];
    for (const { action, state, about, path } of actions) {
      if (action.kind !== "cancel" || labels.has(`${index.machineOf(state)} ${action.label}`)) continue;
      const message = `${naming.Of(about.table, about.id)} cancels "${action.label}", but no delayed event of the machine carries that label. Correct the label or remove the action.`;
      findings.push({ message, about: [about], place: { path: [...path, "label"] } });
    }
    return findings;
  },
};
