import { entriesOf } from "#model/queries/entries-of.ts";
import type { Id } from "#model/schema/common.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding, Rule } from "../rule.ts";

export const crossedRegions: Rule<"crossed-regions"> = {
  code: "crossed-regions",
  severity: "info",
  documentation: {
    title: "A transition leads from one region of a parallel state into another.",
    why: "Regions run side by side, so all of them are left and entered again: the others start anew, and the one that was left is back in its initial state.",
    example: "A transition leads from `Packing` to `Billed`, and both lie in regions of `Fulfil`.",
    remedy: "Raise an event that the other region handles, if the regions should keep what they are doing.",
  },
  check(facts) {
    const findings: Finding[] = [];
    for (const [id, { source, targets }] of entriesOf(facts.project.transitions)) {
      const parallel = targets.map((target) => crossed(facts, source, target)).find((found) => found !== undefined);
      if (parallel === undefined) continue;
      const message = `${facts.naming.Of("transitions", id)} leads into another region of ${facts.naming.quoted("states", parallel)}, so all its regions start anew. Raise an event for the other region if they should not.`;
      findings.push({
        message,
        about: [
          { table: "transitions", id },
          { table: "states", id: parallel },
        ],
      });
    }
    return findings;
  },
};

function crossed({ tree, record }: Facts, source: Id, target: Id): Id | undefined {
  const common = tree.common(source, target);
  if (common === undefined || common === source || common === target) return undefined;
  return record("states", common)?.kind === "parallel" ? common : undefined;
}
