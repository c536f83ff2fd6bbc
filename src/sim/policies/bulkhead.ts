// Lets only so many calls of the invocation through at the same time; the others wait in a bounded queue or are refused.

import type { Settle, Stop } from "../calls/call.ts";
import { failed } from "../calls/outcome.ts";
import type { Deadline } from "../clock/deadline-queue.ts";
import { microseconds } from "../clock/microseconds.ts";
import type { MakeLayer } from "./layer.ts";
import { settlingOnce } from "./settle-once.ts";

interface Bulkhead {
  busy: number;
  readonly waiting: (() => void)[];
}

export const bulkhead: MakeLayer<"bulkhead"> = ({ maxConcurrent, queue = 0, maxWaitMs }, site) => {
  const { call } = site;
  const shared = site.shared<Bulkhead>(`bulkhead ${call.invocation}`, () => ({ busy: 0, waiting: [] }));
  const refusal = failed("bulkheadFull", "transient", `${maxConcurrent} calls are under way already.`);
  const note = (cause: number, did: string, us?: number) =>
    site.record(cause, { kind: "policy", call: call.number, policy: "bulkhead", did, us });

  return (next) => (request, settle) =>
    settlingOnce(settle, (settleOnce) => {
      let inside: Stop | undefined;
      let isIn = false;
      let deadline: Deadline | undefined;

      function enter(): void {
        site.cancel(deadline);
        isIn = true;
        shared.busy++;
        inside = next(request, leaveAnd(settleOnce));
      }

      function leaveAnd(answer: Settle): Settle {
        return (outcome, cause) => {
          leave();
          answer(outcome, cause);
        };
      }

      function leave(): void {
        if (!isIn) return;
        isIn = false;
        shared.busy--;
        shared.waiting.shift()?.();
      }

      function stepBack(): void {
        site.cancel(deadline);
        const position = shared.waiting.indexOf(enter);
        if (position >= 0) shared.waiting.splice(position, 1);
      }

      if (shared.busy < maxConcurrent) enter();
      else if (shared.waiting.length < queue) {
        const us = maxWaitMs === undefined ? undefined : microseconds(maxWaitMs);
        const cause = note(request.cause, "waits", us);
        shared.waiting.push(enter);
        if (us !== undefined)
          deadline = site.in(us, () => {
            stepBack();
            settleOnce(refusal, note(cause, "rejected"));
          });
      } else settleOnce(refusal, note(request.cause, "rejected"));

      return (how, cause) => {
        stepBack();
        inside?.(how, cause);
        leave();
      };
    });
};
