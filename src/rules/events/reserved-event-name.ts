import { isForbiddenName } from "#base/forbidden-names.ts";
import { entriesOf } from "#model/queries/entries-of.ts";
import type { Severity } from "../problem.ts";
import type { Finding, Rule } from "../rule.ts";

export const reservedEventName: Rule<"reserved-event-name"> = {
  code: "reserved-event-name",
  severity: "error",
  documentation: {
    title: "The name of an event means something else to XState.",
    why: "`*` and names that end in `.*` are wildcards, names that start with `xstate.` are XState's own events, and names such as `constructor` are found on every object. Spaces around a name are easily overlooked.",
    example: "An event is called `xstate.stop`; sending it stops the machine.",
    remedy: "Rename the event.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    for (const [id, { name }] of entriesOf(project.events)) {
      const reason = reasonFor(name);
      if (!reason) continue;
      const message = `${naming.Of("events", id)} ${reason.text} Rename it.`;
      const about = [{ table: "events" as const, id }];
      findings.push({ message, severity: reason.severity, about, place: { path: ["events", id, "name"] } });
    }
    return findings;
  },
};

function reasonFor(name: string): { text: string; severity: Severity } | undefined {
  if (name === "*" || name.endsWith(".*")) return { text: "has the name of a wildcard.", severity: "error" };
  if (name.startsWith("xstate.")) return { text: "has the name of one of XState's own events.", severity: "error" };
  if (isForbiddenName(name)) return { text: "has a name that every object already has.", severity: "error" };
  if (name.trim() === "" || name.trim() !== name)
    return { text: "has spaces at the start or the end of its name.", severity: "warning" };
  return undefined;
}
