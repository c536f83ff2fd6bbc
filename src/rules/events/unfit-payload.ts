import { argumentMessage, argumentProblems } from "../facts/arguments.ts";
import type { Finding, Rule } from "../rule.ts";

export const unfitPayload: Rule<"unfit-payload"> = {
  code: "unfit-payload",
  severity: "error",
  documentation: {
    title: "An event is sent without a field it needs, or with one it does not declare.",
    why: "Whoever handles the event reads `undefined` where a value was promised.",
    example: "`PAID` declares `amount`, and is raised without it.",
    remedy: "Give every field that is not optional, and declare the others.",
  },
  check({ actions, record, naming }) {
    const findings: Finding[] = [];
    for (const { action, about, path } of actions) {
      if (action.kind !== "raise" && action.kind !== "send") continue;
      const event = record("events", action.event);
      if (!event) continue;
      for (const problem of argumentProblems(event.payload, action.payload)) {
        const owner = `The ${action.kind} in ${naming.of(about.table, about.id)}`;
        findings.push({
          message: argumentMessage(owner, naming.of("events", action.event), problem),
          severity: problem.kind === "missing" ? "error" : "warning",
          about: [about, { table: "events", id: action.event }],
          place: { path: problem.kind === "missing" ? path : [...path, "payload", problem.name] },
        });
      }
    }
    return findings;
  },
};
