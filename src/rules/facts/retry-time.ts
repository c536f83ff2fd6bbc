// How long a retry takes at worst, waits and attempts together.

import type { Policy } from "#model/schema/policy.ts";

type Retry = Extract<Policy, { kind: "retry" }>;

const mostAttempts = 1_000;

/** Without the attempts themselves where they have no limit. */
export function longestRetryMs(retry: Retry, attemptTimeoutMs: number | undefined): number {
  let waitingMs = 0;
  for (let attempt = 1; attempt < Math.min(retry.maxAttempts, mostAttempts); attempt++)
    waitingMs += Math.min(backoffMs(retry, attempt), retry.maxDelayMs ?? Number.POSITIVE_INFINITY);
  return waitingMs + (attemptTimeoutMs ?? 0) * retry.maxAttempts;
}

function backoffMs({ backoff, initialDelayMs, multiplier = 2 }: Retry, attempt: number): number {
  switch (backoff) {
    case "constant":
      return initialDelayMs;
    case "linear":
      return initialDelayMs * attempt;
    case "exponential":
      return initialDelayMs * multiplier ** (attempt - 1);
  }
}
