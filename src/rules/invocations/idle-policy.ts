import { formatDuration } from "#base/duration.ts";
import { entriesOf } from "#model/queries/entries-of.ts";
import type { Policy } from "#model/schema/policy.ts";
import { policiesFix, removePolicyFix } from "../fixes.ts";
import type { Fix } from "../problem.ts";
import type { Finding, Rule } from "../rule.ts";

export const idlePolicy: Rule<"idle-policy"> = {
  code: "idle-policy",
  severity: "warning",
  documentation: {
    title: "A policy, or a part of it, is set so that it never acts.",
    why: "It looks like a defence and is none: the call behaves as if it were not there.",
    example:
      "A retry of `Charge card` makes 1 attempt, or its second attempt would start after the first has timed out.",
    remedy: "Change the number that keeps it from acting, or remove the policy.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    for (const [id, { policies = [] }] of entriesOf(project.invocations)) {
      for (const [position, policy] of policies.entries()) {
        const path = ["invocations", id, "policies", position];
        const report = (part: string, message: string, fix: Fix) =>
          findings.push({ message, about: [{ table: "invocations", id }], place: { path: [...path, part] }, fix });
        const call = naming.of("invocations", id);
        const idle = idleReason(policy, policies.slice(0, position));
        if (idle) {
          const message = `The ${spoken[policy.kind]} of ${call} never acts: ${idle.reason}. ${idle.remedy}, or remove it.`;
          report(idle.part, message, removePolicyFix(id, policies, position));
        } else if (policy.kind === "retry" && (policy.maxDelayMs ?? policy.initialDelayMs) < policy.initialDelayMs) {
          const { initialDelayMs, maxDelayMs = 0 } = policy;
          const message = `The longest wait (${formatDuration(maxDelayMs)}) between the attempts of ${call} is shorter than the first (${formatDuration(initialDelayMs)}), so the waits never grow. Exchange the two.`;
          const exchanged = { ...policy, initialDelayMs: maxDelayMs, maxDelayMs: initialDelayMs };
          const all = policies.map((one) => (one === policy ? exchanged : one));
          report("maxDelayMs", message, policiesFix("Exchange the two", id, all));
        }
      }
    }
    return findings;
  },
};

const spoken: Readonly<Record<Policy["kind"], string>> = {
  fallback: "fallback",
  totalTimeout: "total timeout",
  retry: "retry",
  circuitBreaker: "circuit breaker",
  bulkhead: "bulkhead",
  rateLimit: "rate limit",
  queueTimeout: "queue timeout",
  attemptTimeout: "attempt timeout",
  heartbeatTimeout: "heartbeat timeout",
  hedge: "hedge",
  idempotencyKey: "idempotency key",
};

interface Idle {
  readonly part: string;
  readonly reason: string;
  readonly remedy: string;
}

/** What stands around a policy gives up before it has its turn. */
function idleReason(policy: Policy, around: readonly Policy[]): Idle | undefined {
  switch (policy.kind) {
    case "retry":
    case "hedge":
      if (policy.maxAttempts < 2)
        return { part: "maxAttempts", reason: "it makes only 1 attempt", remedy: "Give it more attempts" };
      return policy.kind === "hedge" ? idleAfter("delayMs", policy.delayMs, around) : undefined;
    case "queueTimeout":
    case "heartbeatTimeout":
      return idleAfter("ms", policy.ms, around);
    default:
      return undefined;
  }
}

function idleAfter(part: string, ms: number, around: readonly Policy[]): Idle | undefined {
  const limit = around.find((one) => (one.kind === "totalTimeout" || one.kind === "attemptTimeout") && one.ms <= ms);
  if (limit === undefined || !("ms" in limit)) return undefined;
  const reason = `it would after ${formatDuration(ms)}, but the ${spoken[limit.kind]} around it gives up after ${formatDuration(limit.ms)}`;
  return { part, reason, remedy: "Make it shorter" };
}
