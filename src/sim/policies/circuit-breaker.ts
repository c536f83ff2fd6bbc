// Refuses calls for a while when too many have failed or were slow, then lets a few through to see.

import { failed } from "../calls/outcome.ts";
import { type Breaker, type BreakerMode, createBreaker } from "./breaker-state.ts";
import type { MakeLayer } from "./layer.ts";
import { settlingOnce } from "./settle-once.ts";

export const circuitBreaker: MakeLayer<"circuitBreaker"> = (policy, site) => {
  const { call } = site;
  const isShared = policy.scope !== "invocation" && call.service !== undefined;
  const name = isShared ? `service ${call.service}` : `invocation ${call.invocation}`;
  const breaker = site.shared<Breaker>(`breaker ${name}`, () => createBreaker(policy));

  /** Tells of a change that `act` brought about. */
  function watching<Value>(act: () => Value, before: BreakerMode, cause: () => number): Value {
    const value = act();
    if (breaker.mode !== before) site.record(cause(), { kind: "breaker", breaker: name, state: breaker.mode });
    return value;
  }

  return (next) => (request, settle) =>
    settlingOnce(settle, (settleOnce) => {
      const startedAt = site.now();
      if (
        !watching(
          () => breaker.admit(startedAt),
          breaker.mode,
          () => request.cause,
        )
      ) {
        const body = {
          kind: "policy",
          call: call.number,
          policy: "circuitBreaker",
          did: "rejected",
          us: undefined,
        } as const;
        const cause = site.record(request.cause, body);
        settleOnce(failed("circuitOpen", "transient", "The circuit breaker is open."), cause);
        return () => {};
      }
      const report = (cause: number, wasFailure: boolean | undefined) => {
        const now = site.now();
        watching(
          () => breaker.report(now, now - startedAt, wasFailure),
          breaker.mode,
          () => cause,
        );
      };
      const stop = next(request, (outcome, cause) => {
        report(cause, !outcome.ok && outcome.class !== "business");
        settleOnce(outcome, cause);
      });
      return (how, cause) => {
        stop(how, cause);
        report(cause, undefined);
      };
    });
};
