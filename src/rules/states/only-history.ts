import type { Finding, Rule } from "../rule.ts";

export const onlyHistory: Rule<"only-history"> = {
  code: "only-history",
  severity: "warning",
  documentation: {
    title: "A state holds nothing but history states.",
    why: "There is nothing to remember: no state inside can ever be active.",
    example: "`Paying` holds only `History`.",
    remedy: "Add the states whose history is meant, or make the state atomic.",
  },
  check({ tree, index, naming }) {
    const findings: Finding[] = [];
    for (const id of tree.order) {
      const children = index.childrenOf(id);
      if (children.length === 0 || children.some((child) => child.record.kind !== "history")) continue;
      const message = `${naming.Of("states", id)} holds only a history state, so there is nothing it could remember. Add states inside it, or remove the history state.`;
      findings.push({ message, about: [{ table: "states", id }] });
    }
    return findings;
  },
};
