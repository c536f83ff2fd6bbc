// Bounds the wait until the service starts to work. What still waits is taken back, so nothing happens twice.

import { failed } from "../calls/outcome.ts";
import { microseconds } from "../clock/microseconds.ts";
import type { MakeLayer } from "./layer.ts";
import { settlingOnce } from "./settle-once.ts";

export const queueTimeout: MakeLayer<"queueTimeout"> = ({ ms }, site) => {
  const us = microseconds(ms);
  return (next) => (request, settle) =>
    settlingOnce(settle, (settleOnce) => {
      const deadline = site.in(us, () => {
        const body = { kind: "policy", call: site.call.number, policy: "queueTimeout", did: "timedOut", us } as const;
        const cause = site.record(request.cause, body);
        stop("cancel", cause);
        settleOnce(failed("queueTimeout", "permanent", `The service did not start within ${ms} ms.`), cause);
      });
      const onStarted = () => {
        site.cancel(deadline);
        request.onStarted?.();
      };
      const stop = next({ ...request, onStarted }, (outcome, cause) => {
        site.cancel(deadline);
        settleOnce(outcome, cause);
      });
      return (how, cause) => {
        site.cancel(deadline);
        stop(how, cause);
      };
    });
};
