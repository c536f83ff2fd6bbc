import { historyFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const historyDefaultOutside: Rule<"history-default-outside"> = {
  code: "history-default-outside",
  severity: "error",
  documentation: {
    title: "A history state has a default that is not inside the same parent.",
    why: "XState enters the default beside what is already active, and two states of one compound state are active at once.",
    example: "The history state of `Paying` has the default `Idle`, which stands beside `Paying`.",
    remedy: "Choose defaults inside the state whose history it is.",
  },
  check({ tree, record, naming }) {
    const findings: Finding[] = [];
    for (const id of tree.order) {
      const state = record("states", id);
      if (state?.kind !== "history" || state.parent === null) continue;
      const inside = state.defaults?.filter((target) => tree.isInside(target, state.parent as string));
      state.defaults?.forEach((target, position) => {
        if (tree.isInside(target, state.parent as string)) return;
        const message = `${naming.Of("states", id)} has the default ${naming.quoted("states", target)}, which is not inside ${naming.quoted("states", state.parent as string)}. Choose a state inside it.`;
        findings.push({
          message,
          about: [
            { table: "states", id },
            { table: "states", id: target },
          ],
          place: { path: ["states", id, "defaults", position] },
          fix: historyFix("Keep the defaults inside", { state: id, defaults: inside ?? [] }),
        });
      });
    }
    return findings;
  },
};
