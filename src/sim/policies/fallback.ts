// Answers in place of an error.

import { isNamed } from "../calls/outcome.ts";
import type { MakeLayer } from "./layer.ts";
import { settlingOnce } from "./settle-once.ts";

export const fallback: MakeLayer<"fallback"> = (policy, site) => (next) => (request, settle) =>
  settlingOnce(settle, (settleOnce) =>
    next(request, (outcome, cause) => {
      if (outcome.ok || (policy.on && !isNamed(outcome, policy.on))) {
        settleOnce(outcome, cause);
        return;
      }
      const { code, message } = outcome;
      const body = {
        kind: "policy",
        call: site.call.number,
        policy: "fallback",
        did: "answers",
        us: undefined,
      } as const;
      const answered = site.record(cause, body);
      settleOnce({ ok: true, output: site.evaluate(policy.output, { error: { code, message } }) }, answered);
    }),
  );
