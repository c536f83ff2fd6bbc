// A timeout that starts with the call it wraps. What it gives up on is not taken back: it may still have its effect.

import type { PolicyKind } from "#model/schema/policy.ts";
import { failed } from "../calls/outcome.ts";
import { microseconds } from "../clock/microseconds.ts";
import type { Layer, LayerSite } from "./layer.ts";
import { settlingOnce } from "./settle-once.ts";

export function timeout(
  policy: { readonly kind: PolicyKind; readonly ms: number },
  what: string,
  site: LayerSite,
): Layer {
  const us = microseconds(policy.ms);
  return (next) => (request, settle) =>
    settlingOnce(settle, (settleOnce) => {
      const deadline = site.in(us, () => {
        const body = { kind: "policy", call: site.call.number, policy: policy.kind, did: "timedOut", us } as const;
        const cause = site.record(request.cause, body);
        stop("abandon", cause);
        settleOnce(failed("timeout", "transient", `${what} took longer than ${policy.ms} ms.`), cause);
      });
      const stop = next(request, (outcome, cause) => {
        site.cancel(deadline);
        settleOnce(outcome, cause);
      });
      return (how, cause) => {
        site.cancel(deadline);
        stop(how, cause);
      };
    });
}
