import { entriesOf } from "#model/queries/entries-of.ts";
import { argumentMessage, argumentProblems } from "../facts/arguments.ts";
import type { Finding, Rule } from "../rule.ts";

export const unfitInput: Rule<"unfit-input"> = {
  code: "unfit-input",
  severity: "error",
  documentation: {
    title: "A service or a machine is invoked without an input it needs, or with one it does not declare.",
    why: "What is invoked reads `undefined` where a value was promised.",
    example: "`Charge card` needs `amount`, and its call does not give it.",
    remedy: "Give every input that is not optional, and declare the others.",
  },
  check({ project, record, naming }) {
    const findings: Finding[] = [];
    for (const [id, { callee, input }] of entriesOf(project.invocations)) {
      if (callee.kind === "compensate") continue;
      const table = callee.kind === "service" ? "services" : "machines";
      const calleeId = callee.kind === "service" ? callee.service : callee.machine;
      const called = record(table, calleeId);
      if (!called) continue;
      const about = [{ table: "invocations" as const, id }, { table, id: calleeId } as const];
      for (const problem of argumentProblems(called.input, input))
        findings.push({
          message: argumentMessage(naming.Of("invocations", id), naming.of(table, calleeId), problem),
          severity: problem.kind === "missing" ? "error" : "warning",
          about,
          place: {
            path: problem.kind === "missing" ? ["invocations", id] : ["invocations", id, "input", problem.name],
          },
        });
    }
    for (const [id, { consumers = [] }] of entriesOf(project.channels)) {
      for (const [position, { machine, input }] of consumers.entries()) {
        const path = ["channels", id, "consumers", position];
        for (const problem of argumentProblems(
          record("machines", machine)?.input,
          record("machines", machine) && input,
        ))
          findings.push({
            message: argumentMessage(naming.Of("channels", id), naming.of("machines", machine), problem),
            severity: problem.kind === "missing" ? "error" : "warning",
            about: [
              { table: "channels", id },
              { table: "machines", id: machine },
            ],
            place: { path: problem.kind === "missing" ? path : [...path, "input", problem.name] },
          });
      }
    }
    return findings;
  },
};
