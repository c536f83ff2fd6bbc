import { entriesOf } from "#model/queries/entries-of.ts";
import { policiesFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const duplicatePolicy: Rule<"duplicate-policy"> = {
  code: "duplicate-policy",
  severity: "error",
  documentation: {
    title: "A call has two policies of the same kind.",
    why: "Each kind may stand once on a call; which of the two counts can't be told.",
    example: "The call of `Charge card` has two retries.",
    remedy: "Keep one of them.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    for (const [id, { policies = [] }] of entriesOf(project.invocations)) {
      const seen = new Set<string>();
      for (const [position, { kind }] of policies.entries()) {
        if (!seen.has(kind)) seen.add(kind);
        else {
          const kept = policies.filter(
            (policy, other) => policies.findIndex((one) => one.kind === policy.kind) === other,
          );
          const message = `${naming.Of("invocations", id)} has more than one policy of kind ${kind}. Keep one of them.`;
          findings.push({
            message,
            about: [{ table: "invocations", id }],
            place: { path: ["invocations", id, "policies", position] },
            fix: policiesFix("Keep the first", id, kept),
          });
        }
      }
    }
    return findings;
  },
};
