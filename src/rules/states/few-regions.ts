import type { Finding, Rule } from "../rule.ts";

export const fewRegions: Rule<"few-regions"> = {
  code: "few-regions",
  severity: "warning",
  documentation: {
    title: "A parallel state has no regions.",
    why: "XState treats it as neither atomic nor done: its `always` transitions are never tried and it never finishes.",
    example: "`Fulfil` is parallel and empty.",
    remedy: "Add the regions that run side by side, or make the state atomic.",
  },
  check({ tree, record, index, naming }) {
    const findings: Finding[] = [];
    for (const id of tree.order) {
      if (record("states", id)?.kind !== "parallel" || index.childrenOf(id).length > 0) continue;
      const message = `${naming.Of("states", id)} is parallel but has no regions. Add states inside it, or make it atomic.`;
      findings.push({ message, about: [{ table: "states", id }] });
    }
    return findings;
  },
};
