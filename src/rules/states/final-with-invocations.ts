import { entriesOf } from "#model/queries/entries-of.ts";
import type { Finding, Rule } from "../rule.ts";

export const finalWithInvocations: Rule<"final-with-invocations"> = {
  code: "final-with-invocations",
  severity: "warning",
  documentation: {
    title: "A final or history state invokes something.",
    why: "A final state at the top stops the machine and the call at once; a history state is never active, so it never calls. Nobody waits for the answer.",
    example: "`Paid` is final and calls `Send receipt`.",
    remedy: "Move the call into a state before the final one.",
  },
  check({ project, record, naming }) {
    const findings: Finding[] = [];
    for (const [id, { state }] of entriesOf(project.invocations)) {
      const kind = record("states", state)?.kind;
      if (kind !== "final" && kind !== "history") continue;
      const message = `${naming.Of("invocations", id)} runs in a ${kind} state, where nothing waits for its answer. Move it into a state before.`;
      findings.push({
        message,
        about: [
          { table: "invocations", id },
          { table: "states", id: state },
        ],
      });
    }
    return findings;
  },
};
