import type { Id } from "#model/schema/common.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding, Rule } from "../rule.ts";

export const regionNeverFinishes: Rule<"region-never-finishes"> = {
  code: "region-never-finishes",
  severity: "warning",
  documentation: {
    title: "A transition waits for the inside of a state to be done, and it never can be.",
    why: "A compound state is done when a final state directly inside it is entered, a parallel one when all its regions are. Without one the machine waits for ever.",
    example: "`Fulfil` is parallel with a done transition, and its region `Ship` has no final state.",
    remedy: "Add a final state that can be reached to each region named, or leave by another transition.",
  },
  check(facts) {
    const findings: Finding[] = [];
    for (const state of facts.tree.order) {
      const kind = facts.record("states", state)?.kind;
      if ((kind !== "compound" && kind !== "parallel") || facts.finishing.has(state)) continue;
      if (!facts.reachable.has(state) || facts.record("states", state)?.parent === null) continue;
      const waiting = facts.index.transitionsFrom(state).find(({ record }) => record.trigger.kind === "stateDone");
      if (!waiting) continue;
      const culprits = kind === "parallel" ? endlessRegions(facts, state) : [];
      findings.push({
        message: messageFor(facts, state, culprits),
        about: [{ table: "states", id: state }, { table: "transitions", id: waiting.id }, ...asStates(culprits)],
      });
    }
    return findings;
  },
};

function endlessRegions({ index, finishing }: Facts, state: Id): Id[] {
  return index
    .childrenOf(state)
    .flatMap((child) => (finishing.has(child.id) || child.record.kind === "history" ? [] : child.id));
}

function messageFor({ naming }: Facts, state: Id, culprits: readonly Id[]): string {
  if (culprits.length === 0)
    return `${naming.Of("states", state)} is never done: no final state directly inside it can be reached. Add one, or leave it in another way.`;
  const names = culprits.map((id) => naming.quoted("states", id)).join(", ");
  const regions = culprits.length === 1 ? `its region ${names} has` : `its regions ${names} have`;
  return `${naming.Of("states", state)} is never done, because ${regions} no final state that can be reached. Add one, or leave it in another way.`;
}

function asStates(ids: readonly Id[]) {
  return ids.map((id) => ({ table: "states" as const, id }));
}
