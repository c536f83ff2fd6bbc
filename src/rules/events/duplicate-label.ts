import type { ActionSite } from "#model/queries/action-sites.ts";
import type { Finding, Rule } from "../rule.ts";

export const duplicateLabel: Rule<"duplicate-label"> = {
  code: "duplicate-label",
  severity: "warning",
  documentation: {
    title: "Two delayed events of a machine carry the same label.",
    why: "While both wait, XState remembers only the later one: the earlier can no longer be cancelled, and comes.",
    example: "`Asking` and `Charging` both raise a delayed `TIMEOUT` with the label `deadline`.",
    remedy: "Give each its own label, and cancel both where that is meant.",
  },
  check({ actions, index, naming }) {
    const findings: Finding[] = [];
    const first = new Map<string, ActionSite>();
    for (const site of actions) {
      const { action, about, path } = site;
      if ((action.kind !== "raise" && action.kind !== "send") || action.delay === undefined || !action.label) continue;
      const key = `${index.machineOf(site.state)} ${action.label}`;
      const other = first.get(key);
      if (!other) first.set(key, site);
      else if (!isSameEvent(other.action, action)) {
        const message = `${naming.Of(about.table, about.id)} sends a delayed event with the label "${action.label}", and so does ${naming.of(other.about.table, other.about.id)}. While both wait, only the later one can be cancelled. Give each its own label.`;
        findings.push({ message, about: [about, other.about], place: { path: [...path, "label"] } });
      }
    }
    return findings;
  },
};

/** The same timer, set from several places. */
function isSameEvent(left: ActionSite["action"], right: ActionSite["action"]): boolean {
  return left.kind === right.kind && "event" in left && "event" in right && left.event === right.event;
}
