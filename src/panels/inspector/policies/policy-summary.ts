// A policy in a few words, as it stands while it is folded.

import { formatDuration } from "#base/duration.ts";
import type { Policy } from "#model/schema/policy.ts";
import { words } from "#words/inspector/policies.ts";

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
      return words.attemptsInShort(policy.maxAttempts, formatDuration(policy.initialDelayMs), growth);
    }
    case "circuitBreaker":
      return words.breakerInShort(policy.failureRate, formatDuration(policy.openMs));
    case "bulkhead":
      return words.bulkheadInShort(policy.maxConcurrent);
    case "rateLimit":
      return words.rateInShort(policy.calls, formatDuration(policy.periodMs));
    case "hedge":
      return words.hedgeInShort(policy.maxAttempts, formatDuration(policy.delayMs));
    case "idempotencyKey":
      return policy.key;
  }
}
