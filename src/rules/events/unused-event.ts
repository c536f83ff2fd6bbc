import { removeRecordFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const unusedEvent: Rule<"unused-event"> = {
  code: "unused-event",
  severity: "info",
  documentation: {
    title: "An event is declared and used nowhere.",
    why: "Nothing sends it, nothing handles it, and no channel or scenario carries it.",
    example: "`CANCEL` is declared, but no transition waits for it.",
    remedy: "Draw a transition on it, or remove it.",
  },
  check({ project, references, naming }) {
    const findings: Finding[] = [];
    for (const id of Object.keys(project.events)) {
      if (references.isReferred("events", id)) continue;
      const message = `${naming.Of("events", id)} is used nowhere. Draw a transition on it, or remove it.`;
      findings.push({ message, about: [{ table: "events", id }], fix: removeRecordFix("events", id) });
    }
    return findings;
  },
};
