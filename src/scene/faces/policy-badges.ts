import { formatDuration } from "#base/duration.ts";
import type { Policy } from "#model/schema/policy.ts";

/** What a call's defence looks like on its chip; policies that need no room there are in the inspector. */
export function policyBadges(policies: readonly Policy[] | undefined): string[] {
  return (policies ?? []).flatMap((policy) => badgeOf(policy) ?? []);
}

function badgeOf(policy: Policy): string | undefined {
  switch (policy.kind) {
    case "retry":
      return `↻${policy.maxAttempts}`;
    case "totalTimeout":
    case "attemptTimeout":
    case "queueTimeout":
    case "heartbeatTimeout":
      return formatDuration(policy.ms);
    case "circuitBreaker":
      return "breaker";
    case "idempotencyKey":
      return "key";
    case "fallback":
      return "fallback";
    case "hedge":
      return "hedge";
    case "bulkhead":
    case "rateLimit":
      return undefined;
  }
}
