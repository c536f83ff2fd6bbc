import { entriesOf } from "#model/queries/entries-of.ts";
import type { Id } from "#model/schema/common.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding, Rule } from "../rule.ts";

const mostTargets = 50;

export const conflictingTargets: Rule<"conflicting-targets"> = {
  code: "conflicting-targets",
  severity: "error",
  documentation: {
    title: "A transition has targets that can't be active together.",
    why: "Several targets must lie in different regions of a parallel state. XState does not check it and ends up in two states of one compound state at once.",
    example: "A transition on `SKIP` targets both `Asking` and `Charging`, which stand beside each other in `Paying`.",
    remedy: "Keep one of the targets, or make the state that holds them parallel.",
  },
  check(facts) {
    const findings: Finding[] = [];
    for (const [id, { targets }] of entriesOf(facts.project.transitions)) {
      if (targets.length < 2) continue;
      const pair = conflictAmong(facts, targets.slice(0, mostTargets));
      if (!pair) continue;
      const [left, right] = pair.map((target) => facts.naming.quoted("states", target));
      const message = `${facts.naming.Of("transitions", id)} targets ${left} and ${right}, which can't be active together. Keep one of them, or make the state around them parallel.`;
      const about = [
        { table: "transitions" as const, id },
        ...pair.map((target) => ({ table: "states" as const, id: target })),
      ];
      findings.push({ message, about, place: { path: ["transitions", id, "targets"] } });
    }
    return findings;
  },
};

function conflictAmong(facts: Facts, targets: readonly Id[]): readonly [Id, Id] | undefined {
  for (const [position, right] of targets.entries())
    for (const left of targets.slice(0, position))
      if (left !== right && !areOrthogonal(facts, left, right)) return [left, right];
  return undefined;
}

function areOrthogonal({ tree, record }: Facts, left: Id, right: Id): boolean {
  const common = tree.common(left, right);
  // Targets that are not there, or in another machine, are reported as such.
  if (common === undefined) return true;
  if (common === left || common === right || record("states", common)?.kind !== "parallel") return false;
  const branches = [tree.branch(common, left), tree.branch(common, right)];
  return branches.every((branch) => branch !== undefined && record("states", branch)?.kind !== "history");
}
