import { nounOf } from "#model/describe.ts";
import { takenNames } from "#model/edits/records/table-record.ts";
import { uniqueName } from "#model/edits/support/unique-name.ts";
import { entriesOf } from "#model/queries/entries-of.ts";
import type { TableName } from "#model/schema/project.ts";
import { renameRecordFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

const tables = [
  "machines",
  "services",
  "channels",
  "implementations",
  "scenarios",
  "properties",
] as const satisfies readonly TableName[];

export const duplicateName: Rule<"duplicate-name"> = {
  code: "duplicate-name",
  severity: "warning",
  documentation: {
    title: "Two machines, services, channels, implementations, scenarios or properties have the same name.",
    why: "In menus, in reports and in exported code they can't be told apart.",
    example: "Two services are called `Charge card`.",
    remedy: "Rename one of them.",
  },
  check({ project }) {
    const findings: Finding[] = [];
    for (const table of tables) {
      const first = new Map<string, string>();
      let taken: ReadonlySet<string> | undefined;
      for (const [id, { name }] of entriesOf<{ readonly name: string }>(project[table])) {
        const other = first.get(name);
        if (other === undefined) {
          first.set(name, id);
          continue;
        }
        const message = `There is more than one ${nounOf(table)} "${name}". Rename one of them.`;
        taken ??= takenNames(project, table);
        const free = uniqueName(name, taken);
        findings.push({
          message,
          about: [
            { table, id },
            { table, id: other },
          ],
          place: { path: [table, id, "name"] },
          ...(table !== "machines" && { fix: renameRecordFix(table, id, free) }),
        });
      }
    }
    return findings;
  },
};
