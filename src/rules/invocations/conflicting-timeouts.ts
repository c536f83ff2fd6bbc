import { formatDuration } from "#base/duration.ts";
import { entriesOf } from "#model/queries/entries-of.ts";
import type { Id } from "#model/schema/common.ts";
import type { Policy, PolicyKind } from "#model/schema/policy.ts";
import { longestRetryMs } from "../facts/retry-time.ts";
import { policiesFix, removePolicyFix } from "../fixes.ts";
import type { Fix } from "../problem.ts";
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
      const conflict = conflictAmong(id, policies);
      if (position < 0 || conflict === undefined) continue;
      const message = `The total timeout of ${naming.of("invocations", id)} ${conflict.reason}`;
      findings.push({
        message,
        about: [{ table: "invocations", id }],
        place: { path: ["invocations", id, "policies", position] },
        fix: conflict.fix,
      });
    }
    return findings;
  },
};

interface Conflict {
  readonly reason: string;
  readonly fix: Fix;
}

function conflictAmong(id: Id, policies: readonly Policy[]): Conflict | undefined {
  const total = find(policies, "totalTimeout");
  const attempt = find(policies, "attemptTimeout");
  const retry = find(policies, "retry");
  if (!total) return undefined;
  const length = formatDuration(total.ms);
  if (attempt && attempt.ms >= total.ms)
    return {
      reason: `(${length}) is not longer than that of one attempt (${formatDuration(attempt.ms)}), which never acts. Make the one for an attempt shorter.`,
      fix: {
        ...removePolicyFix(id, policies, policies.indexOf(attempt)),
        label: "Remove the timeout of one attempt",
      },
    };
  if (!retry || retry.maxAttempts < 2) return undefined;
  const worstMs = Math.ceil(longestRetryMs(retry, attempt?.ms));
  if (worstMs <= total.ms) return undefined;
  const worst = formatDuration(worstMs);
  return {
    reason: `(${length}) ends before its ${retry.maxAttempts} attempts are through, which take up to ${worst}. Make it longer, or the retries fewer.`,
    fix: policiesFix(
      `Make the total timeout ${worst}`,
      id,
      policies.map((policy) => (policy === total ? { ...total, ms: worstMs } : policy)),
    ),
  };
}

function find<Kind extends PolicyKind>(policies: readonly Policy[], kind: Kind) {
  return policies.find((policy): policy is Extract<Policy, { kind: Kind }> => policy.kind === kind);
}
