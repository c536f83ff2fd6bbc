import type { Policy } from "../../schema/policy.ts";

type Retry = Extract<Policy, { kind: "retry" }>;

/** Longer lists nobody reads; what comes after them waits as long as the last. */
const mostDelays = 40;

/** How long to wait before the next attempt, as an expression that reads how many attempts there have been. */
export function retryDelay(retry: Retry, attempts: string): string {
  const delays: number[] = [];
  for (let attempt = 1; attempt < retry.maxAttempts && attempt <= mostDelays; attempt++)
    delays.push(delayAfter(retry, attempt));
  const last = delays.at(-1) ?? retry.initialDelayMs;
  const changing = delays.slice(0, delays.lastIndexOf(delays.filter((delay) => delay !== last).at(-1) ?? -1) + 1);
  return changing.length === 0 ? String(last) : `[${changing.join(", ")}][${attempts} - 1] ?? ${last}`;
}

function delayAfter({ initialDelayMs, backoff, multiplier = 2, maxDelayMs }: Retry, attempt: number): number {
  let factor = backoff === "linear" ? attempt : 1;
  if (backoff === "exponential") for (let step = 1; step < attempt; step++) factor *= multiplier;
  return Math.min(maxDelayMs ?? Number.MAX_SAFE_INTEGER, initialDelayMs * factor);
}
