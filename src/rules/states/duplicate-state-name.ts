import { uniqueName } from "#model/edits/support/unique-name.ts";
import { renameStateFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const duplicateStateName: Rule<"duplicate-state-name"> = {
  code: "duplicate-state-name",
  severity: "warning",
  documentation: {
    title: "Two states with the same parent have the same name.",
    why: "XState knows states by their names, so the second would replace the first. The compiled machine uses an id in place of the second name.",
    example: "Two states inside `Paying` are called `Waiting`.",
    remedy: "Rename one of them.",
  },
  check({ tree, index, naming }) {
    const findings: Finding[] = [];
    for (const parent of tree.order) {
      const children = index.childrenOf(parent);
      if (children.length < 2) continue;
      const first = new Map<string, string>();
      let taken: ReadonlySet<string> | undefined;
      for (const { id, record } of children) {
        const other = first.get(record.name);
        if (other === undefined) {
          first.set(record.name, id);
          continue;
        }
        taken ??= new Set(children.map((child) => child.record.name));
        const message = `There is more than one state ${naming.quoted("states", id)} inside ${naming.quoted("states", parent)}. Rename one of them.`;
        findings.push({
          message,
          about: [
            { table: "states", id },
            { table: "states", id: other },
          ],
          place: { path: ["states", id, "name"] },
          fix: renameStateFix(id, uniqueName(record.name, taken)),
        });
      }
    }
    return findings;
  },
};
