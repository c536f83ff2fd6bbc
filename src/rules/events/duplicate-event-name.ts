import { takenNames } from "#model/edits/records/table-record.ts";
import { uniqueName } from "#model/edits/support/unique-name.ts";
import { entriesOf } from "#model/queries/entries-of.ts";
import { renameRecordFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const duplicateEventName: Rule<"duplicate-event-name"> = {
  code: "duplicate-event-name",
  severity: "error",
  documentation: {
    title: "Two events have the same name.",
    why: "The name is what travels, so a machine can't tell them apart: a transition on one is taken for the other, with another payload.",
    example: "There are two events `PAID`, one with an amount and one without.",
    remedy: "Rename one of them, or use one event in both places.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    const first = new Map<string, string>();
    let taken: ReadonlySet<string> | undefined;
    for (const [id, { name }] of entriesOf(project.events)) {
      const other = first.get(name);
      if (other === undefined) first.set(name, id);
      else {
        taken ??= takenNames(project, "events");
        const message = `There is more than one event ${naming.quoted("events", id)}. Rename one of them, or use the same one in both places.`;
        findings.push({
          message,
          about: [
            { table: "events", id },
            { table: "events", id: other },
          ],
          place: { path: ["events", id, "name"] },
          fix: renameRecordFix("events", id, uniqueName(name, taken)),
        });
      }
    }
    return findings;
  },
};
