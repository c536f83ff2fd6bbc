import { entriesOf } from "#model/queries/entries-of.ts";
import type { Finding, Rule } from "../rule.ts";

export const missingDonePath: Rule<"missing-done-path"> = {
  code: "missing-done-path",
  severity: "info",
  documentation: {
    title: "Nothing waits for the answer of a call.",
    why: "The call is made, and its answer is dropped. That may be meant where only the effect counts.",
    example: "`Shipping` calls `Print label`, and has no transition for done.",
    remedy: "Draw a transition for when the call is done.",
  },
  check({ project, index, naming }) {
    const findings: Finding[] = [];
    for (const [id, { state }] of entriesOf(project.invocations)) {
      const isAwaited = index
        .transitionsFrom(state)
        .some(({ record: { trigger } }) => trigger.kind === "invocationDone" && trigger.invocation === id);
      if (isAwaited) continue;
      const message = `Nothing waits for ${naming.of("invocations", id)} to be done. Draw a transition for it if the answer matters.`;
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
