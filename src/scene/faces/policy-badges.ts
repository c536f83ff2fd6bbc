import { formatDuration } from "#base/duration.ts";
import type { Policy } from "#model/schema/policy.ts";
import { measureText } from "../text/measure-text.ts";
import { badgeStyle } from "../text/styles.ts";

/** Between the words of one badge and those of the next. */
const besideWords = 14;

/** What a call's defence looks like on its chip; policies that need no room there are in the inspector. */
export function policyBadges(policies: readonly Policy[] | undefined): string[] {
  return (policies ?? []).flatMap((policy) => badgeOf(policy) ?? []);
}

export function widthOfBadges(badges: readonly string[]): number {
  return badges.reduce((sum, badge) => sum + measureText(badge, badgeStyle) + besideWords, 0);
}

/** As many as there is room for; how many more there are is the last of them. */
export function fittingBadges(badges: readonly string[], room: number): readonly string[] {
  if (widthOfBadges(badges) <= room) return badges;
  const fitting = (count: number) => [...badges.slice(0, count), `+${badges.length - count}`];
  let count = badges.length - 1;
  while (count > 0 && widthOfBadges(fitting(count)) > room) count--;
  return fitting(count);
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
