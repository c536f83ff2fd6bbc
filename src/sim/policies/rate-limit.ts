// Lets only so many calls of the invocation through in each period; the others wait for a later period or are refused.

import type { Stop } from "../calls/call.ts";
import { failed } from "../calls/outcome.ts";
import { microseconds } from "../clock/microseconds.ts";
import type { MakeLayer } from "./layer.ts";
import { settlingOnce } from "./settle-once.ts";

export const rateLimit: MakeLayer<"rateLimit"> = ({ calls, periodMs, maxWaitMs = 0 }, site) => {
  const periodUs = Math.max(1, microseconds(periodMs));
  const { call } = site;
  /** The period that the next call falls into, and how many have been given out in it. */
  const shared = site.shared(`rate limit ${call.invocation}`, () => ({ period: 0, given: 0 }));
  const note = (cause: number, did: string, us?: number) =>
    site.record(cause, { kind: "policy", call: call.number, policy: "rateLimit", did, us });

  return (next) => (request, settle) =>
    settlingOnce(settle, (settleOnce) => {
      const now = site.now();
      const current = Math.floor(now / periodUs);
      if (shared.period < current) Object.assign(shared, { period: current, given: 0 });
      const isFull = shared.given >= calls;
      const period = isFull ? shared.period + 1 : shared.period;
      const waitUs = Math.max(0, period * periodUs - now);
      if (waitUs > microseconds(maxWaitMs)) {
        const message = `More than ${calls} calls in ${periodMs} ms.`;
        settleOnce(failed("rateLimited", "transient", message), note(request.cause, "rejected"));
        return () => {};
      }
      Object.assign(shared, { period, given: isFull ? 1 : shared.given + 1 });
      if (waitUs === 0) return next(request, settleOnce);
      const cause = note(request.cause, "waits", waitUs);
      let stop: Stop | undefined;
      const deadline = site.in(waitUs, () => {
        stop = next({ ...request, cause }, settleOnce);
      });
      return (how, after) => {
        site.cancel(deadline);
        stop?.(how, after);
      };
    });
};
