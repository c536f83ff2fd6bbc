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
      return printDuration(policy.ms);
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

export function printDuration(ms: number): string {
  const units = [
    [86_400_000, "d"],
    [3_600_000, "h"],
    [60_000, "min"],
    [1000, "s"],
  ] as const;
  const [size, unit] = units.find(([one]) => ms >= one && Number.isInteger((ms / one) * 10)) ?? [1, "ms"];
  return `${ms / size} ${unit}`;
}
