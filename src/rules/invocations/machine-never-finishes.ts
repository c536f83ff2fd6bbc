import { entriesOf } from "#model/queries/entries-of.ts";
import type { Finding, Rule } from "../rule.ts";

export const machineNeverFinishes: Rule<"machine-never-finishes"> = {
  code: "machine-never-finishes",
  severity: "warning",
  documentation: {
    title: "A machine that others invoke has no final state that can be reached.",
    why: "Whoever waits for it to be done waits for ever.",
    example: "`Order` invokes `Payment` and goes on when it is done; `Payment` has no final state.",
    remedy: "Add a final state at the top of the invoked machine, and a transition to it.",
  },
  check({ project, finishing, invokers, index, naming }) {
    const findings: Finding[] = [];
    for (const [id, { root }] of entriesOf(project.machines)) {
      if (finishing.has(root)) continue;
      const waiting = invokers.invocationsOfMachine(id).find((invocation) => {
        const state = project.invocations[invocation]?.state ?? "";
        return index
          .transitionsFrom(state)
          .some(({ record: { trigger } }) => trigger.kind === "invocationDone" && trigger.invocation === invocation);
      });
      if (waiting === undefined) continue;
      const message = `${naming.Of("machines", id)} never finishes, but ${naming.of("invocations", waiting)} waits for it. Add a final state that can be reached at its top.`;
      findings.push({
        message,
        about: [
          { table: "machines", id },
          { table: "invocations", id: waiting },
        ],
      });
    }
    return findings;
  },
};
