// Gives up when nothing is heard of the service for a time. A service that works is heard of all the while; one that has
// not started, hangs, crashed or whose messages are lost is silent.

import { failed } from "../calls/outcome.ts";
import type { Deadline } from "../clock/deadline-queue.ts";
import { microseconds } from "../clock/microseconds.ts";
import type { MakeLayer } from "./layer.ts";
import { settlingOnce } from "./settle-once.ts";

export const heartbeatTimeout: MakeLayer<"heartbeatTimeout"> = ({ ms }, site) => {
  const us = microseconds(ms);
  return (next) => (request, settle) =>
    settlingOnce(settle, (settleOnce) => {
      let deadline: Deadline | undefined;
      const listen = () => {
        site.cancel(deadline);
        deadline = site.in(us, giveUp);
      };
      const giveUp = () => {
        const body = {
          kind: "policy",
          call: site.call.number,
          policy: "heartbeatTimeout",
          did: "timedOut",
          us,
        } as const;
        const cause = site.record(request.cause, body);
        stop("abandon", cause);
        settleOnce(failed("heartbeatTimeout", "transient", `Nothing was heard of the service for ${ms} ms.`), cause);
      };
      listen();
      const heard = {
        onStarted: () => {
          site.cancel(deadline);
          request.onStarted?.();
        },
        onSilence: () => {
          listen();
          request.onSilence?.();
        },
      };
      const stop = next({ ...request, ...heard }, (outcome, cause) => {
        site.cancel(deadline);
        settleOnce(outcome, cause);
      });
      return (how, cause) => {
        site.cancel(deadline);
        stop(how, cause);
      };
    });
};
