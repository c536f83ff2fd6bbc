import type { Facts } from "../facts/facts.ts";
import { startInFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const missingInitial: Rule<"missing-initial"> = {
  code: "missing-initial",
  severity: "error",
  documentation: {
    title: "A compound state does not say which of its states is entered first.",
    why: "XState refuses a machine in which a compound state has no initial state, or one that is not directly inside it.",
    example: "`Paying` holds `Asking` and `Charging`, and none of them is marked as the first.",
    remedy:
      "Mark one of the states directly inside as initial. An empty compound state needs a state inside first; a machine in which nothing is drawn yet, and that nothing calls, is only a hint.",
  },
  check(facts) {
    const findings: Finding[] = [];
    for (const id of facts.tree.order) {
      const state = facts.record("states", id);
      if (state?.kind !== "compound") continue;
      const children = facts.index.childrenOf(id);
      if (state.initial !== undefined && children.some((child) => child.id === state.initial)) continue;
      if (children.length === 0 && isNotBegun(facts, id)) {
        const message = `Nothing is drawn in ${facts.naming.of("states", id)} yet. Draw the state that it starts in.`;
        findings.push({ message, severity: "info", about: [{ table: "states", id }] });
        continue;
      }
      const first = children.find((child) => child.record.kind !== "history");
      findings.push({
        message: messageFor(facts, id, state.initial),
        about: [{ table: "states", id }],
        ...(first && { fix: startInFix(id, first.id, first.record.name) }),
      });
    }
    return findings;
  },
};

/** A machine that nobody calls keeps nobody from running anything. */
function isNotBegun({ index, invokers, record }: Facts, id: string): boolean {
  const machine = index.machineOf(id);
  if (machine === undefined || record("machines", machine)?.root !== id) return false;
  return invokers.invocationsOfMachine(machine).length === 0;
}

function messageFor({ naming, index }: Facts, id: string, initial: string | undefined): string {
  const name = naming.Of("states", id);
  if (index.childrenOf(id).length === 0) return `${name} has no states inside yet. Add the one that it starts in.`;
  if (initial === undefined) return `${name} does not say which of its states is entered first. Choose one as initial.`;
  return `${name} starts in ${naming.quoted("states", initial)}, which is not directly inside it. Choose one of its own states.`;
}
