import { entriesOf } from "#model/queries/entries-of.ts";
import type { Policy, PolicyKind } from "#model/schema/policy.ts";
import { longestRetryMs } from "../facts/retry-time.ts";
import type { Finding, Rule } from "../rule.ts";

export const conflictingTimeouts: Rule<"conflicting-timeouts"> = {
  code: "conflicting-timeouts",
  severity: "warning",
  documentation: {
    title: "The timeouts of a call contradict each other.",
    why: "An attempt timeout that is not shorter than the total one never acts, and a total timeout that ends before the retries are through makes the last ones vain.",
    example: "The call of `Charge card` has a total timeout of 5 s, and 5 attempts of at most 2 s each.",
    remedy: "Make the attempt timeout shorter, the total one longer, or the retries fewer.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    for (const [id, { policies = [] }] of entriesOf(project.invocations)) {
      const position = policies.findIndex((policy) => policy.kind === "totalTimeout");
      const reason = conflictAmong(policies);
      if (position < 0 || reason === undefined) continue;
      const message = `The total timeout of ${naming.of("invocations", id)} ${reason}`;
      findings.push({
        message,
        about: [{ table: "invocations", id }],
        place: { path: ["invocations", id, "policies", position] },
      });
    }
    return findings;
  },
};

function conflictAmong(policies: readonly Policy[]): string | undefined {
  const total = find(policies, "totalTimeout");
  const attempt = find(policies, "attemptTimeout");
  const retry = find(policies, "retry");
  if (!total) return undefined;
  if (attempt && attempt.ms >= total.ms)
    return `(${total.ms} ms) is not longer than that of one attempt (${attempt.ms} ms), which never acts. Make the one for an attempt shorter.`;
  if (!retry || retry.maxAttempts < 2) return undefined;
  const worstMs = longestRetryMs(retry, attempt?.ms);
  if (worstMs <= total.ms) return undefined;
  return `(${total.ms} ms) ends before its ${retry.maxAttempts} attempts are through, which take up to ${Math.round(worstMs)} ms. Make it longer, or the retries fewer.`;
}

function find<Kind extends PolicyKind>(policies: readonly Policy[], kind: Kind) {
  return policies.find((policy): policy is Extract<Policy, { kind: Kind }> => policy.kind === kind);
}
