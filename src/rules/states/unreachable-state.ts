import { removeStateFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const unreachableState: Rule<"unreachable-state"> = {
  code: "unreachable-state",
  severity: "warning",
  documentation: {
    title: "No run of the machine can enter a state.",
    why: "It is neither an initial state nor a region that is entered with its parent, and no transition that can be taken leads to it.",
    example: "`Refunded` is drawn, but nothing points at it.",
    remedy: "Draw a transition to it, make it initial, or remove it.",
  },
  check({ tree, record, reachable, naming }) {
    const findings: Finding[] = [];
    for (const id of tree.order) {
      const state = record("states", id);
      if (!state || reachable.has(id)) continue;
      if (state.parent !== null && !reachable.has(state.parent)) continue;
      const also = state.kind === "compound" || state.kind === "parallel" ? " and everything inside it" : "";
      const message = `${naming.Of("states", id)}${also} is never entered. Draw a transition to it, make it initial, or remove it.`;
      findings.push({ message, about: [{ table: "states", id }], fix: removeStateFix(id, state.name) });
    }
    return findings;
  },
};
