import { removeOutputFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const ignoredOutput: Rule<"ignored-output"> = {
  code: "ignored-output",
  severity: "warning",
  documentation: {
    title: "A state inside a machine has an output that nobody reads.",
    why: "XState takes an output from final states and from the machine itself. That of another compound or parallel state is ignored.",
    example: "`Paying` is compound, stands inside the machine and has an output.",
    remedy: "Put the output on the final states inside it.",
  },
  check({ tree, record, naming }) {
    const findings: Finding[] = [];
    for (const id of tree.order) {
      const state = record("states", id);
      if ((state?.kind !== "compound" && state?.kind !== "parallel") || state.parent === null) continue;
      if (state.output === undefined) continue;
      const message = `The output of ${naming.of("states", id)} is never read. Put it on the final states inside.`;
      const place = { path: ["states", id, "output"] };
      findings.push({ message, about: [{ table: "states", id }], place, fix: removeOutputFix(id) });
    }
    return findings;
  },
};
