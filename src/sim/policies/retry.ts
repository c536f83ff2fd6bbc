// Tries again. `maxAttempts` counts all attempts; a budget, shared by all runs of the invocation, bounds retries as a
// share of successes.

import type { Stop } from "../calls/call.ts";
import { type Failure, isNamed } from "../calls/outcome.ts";
import type { Deadline } from "../clock/deadline-queue.ts";
import { backoffUs } from "./backoff.ts";
import type { MakeLayer, PolicyOf } from "./layer.ts";
import { settlingOnce } from "./settle-once.ts";

export const retry: MakeLayer<"retry"> = (policy, site) => (next) => (request, settle) =>
  settlingOnce(settle, (settleOnce) => {
    const { call } = site;
    const budget = policy.budget;
    const purse = site.shared(`retry budget ${call.invocation}`, () => ({ tokens: budget?.tokens ?? 0 }));
    let tried = 0;
    let waitedUs: number | undefined;
    let waiting: Deadline | undefined;
    let stop: Stop = () => {};

    function attempt(cause: number): void {
      tried++;
      waiting = undefined;
      stop = next({ ...request, cause }, (outcome, after) => {
        if (outcome.ok) {
          if (budget) purse.tokens = Math.min(budget.tokens, purse.tokens + budget.earn);
          settleOnce(outcome, after);
        } else if (tried < policy.maxAttempts && isRetried(policy, outcome)) tryAgain(outcome, after);
        else settleOnce(outcome, after);
      });
    }

    function tryAgain(outcome: Failure, after: number): void {
      if (budget && purse.tokens < 1) {
        const body = { kind: "policy", call: call.number, policy: "retry", did: "gaveUp", us: undefined } as const;
        settleOnce(outcome, site.record(after, body));
        return;
      }
      if (budget) purse.tokens--;
      const key = `backoff ${call.identity} ${call.generation}.${tried}`;
      const us = backoffUs(policy, tried, waitedUs, (low, high) => site.between(key, low, high));
      waitedUs = us;
      const cause = site.record(after, { kind: "backoff", call: call.number, attempt: call.attempts, us });
      waiting = site.in(us, () => attempt(cause));
    }

    attempt(request.cause);
    return (how, cause) => {
      site.cancel(waiting);
      if (waiting === undefined) stop(how, cause);
    };
  });

/** A wait in a queue that was given up is not tried again: it would only wait again. */
function isRetried({ retryOn, noRetryOn }: PolicyOf<"retry">, failure: Failure): boolean {
  if (noRetryOn && isNamed(failure, noRetryOn)) return false;
  if (retryOn) return isNamed(failure, retryOn);
  return failure.code !== "queueTimeout";
}
