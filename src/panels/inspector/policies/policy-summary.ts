// A policy in a few words, as it stands while it is folded.

import { formatDuration } from "#base/duration.ts";
import type { Policy } from "#model/schema/policy.ts";

export function policySummary(policy: Policy): string {
  switch (policy.kind) {
    case "fallback":
      return policy.output;
    case "totalTimeout":
    case "attemptTimeout":
    case "queueTimeout":
    case "heartbeatTimeout":
      return formatDuration(policy.ms);
    case "retry": {
      const growth = policy.backoff === "exponential" ? ` × ${policy.multiplier ?? 2}` : "";
      return `${policy.maxAttempts} attempts, ${formatDuration(policy.initialDelayMs)}${growth}`;
    }
    case "circuitBreaker":
      return `opens at ${policy.failureRate} % for ${formatDuration(policy.openMs)}`;
    case "bulkhead":
      return `${policy.maxConcurrent} at once`;
    case "rateLimit":
      return `${policy.calls} per ${formatDuration(policy.periodMs)}`;
    case "hedge":
      return `up to ${policy.maxAttempts}, the next after ${formatDuration(policy.delayMs)}`;
    case "idempotencyKey":
      return policy.key;
  }
}
