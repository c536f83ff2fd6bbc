// Starts a second attempt while the first is still out, and takes whichever answers first. A failed attempt starts the
// next at once.

import type { Stop } from "../calls/call.ts";
import type { Deadline } from "../clock/deadline-queue.ts";
import { microseconds } from "../clock/microseconds.ts";
import type { MakeLayer } from "./layer.ts";
import { settlingOnce } from "./settle-once.ts";

export const hedge: MakeLayer<"hedge"> = ({ maxAttempts, delayMs, cancelLosers = true }, site) => {
  const us = microseconds(delayMs);
  return (next) => (request, settle) =>
    settlingOnce(settle, (settleOnce) => {
      const out = new Map<number, Stop>();
      let started = 0;
      let waiting: Deadline | undefined;
      let isOver = false;

      function stopAll(how: "cancel" | "abandon", cause: number): void {
        isOver = true;
        site.cancel(waiting);
        for (const stop of out.values()) stop(how, cause);
        out.clear();
      }

      function start(cause: number): void {
        const own = started++;
        site.cancel(waiting);
        waiting = started < maxAttempts ? site.in(us, () => startAnother(request.cause)) : undefined;
        let isSettled = false;
        const stop = next({ ...request, cause }, (outcome, after) => {
          isSettled = true;
          out.delete(own);
          if (isOver) return;
          if (outcome.ok || (out.size === 0 && started >= maxAttempts)) {
            stopAll(cancelLosers ? "cancel" : "abandon", after);
            settleOnce(outcome, after);
          } else if (started < maxAttempts) startAnother(after);
        });
        if (!isSettled) out.set(own, stop);
      }

      function startAnother(cause: number): void {
        const body = { kind: "policy", call: site.call.number, policy: "hedge", did: "hedges", us } as const;
        start(site.record(cause, body));
      }

      start(request.cause);
      return stopAll;
    });
};
