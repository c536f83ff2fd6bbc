// Sends a key along, by which the service knows a call that it has carried out already.

import type { MakeLayer } from "./layer.ts";

export const idempotencyKey: MakeLayer<"idempotencyKey"> = (policy, site) => (next) => (request, settle) => {
  const key = site.evaluate(policy.key, {});
  return next(key === undefined ? request : { ...request, key: String(key) }, settle);
};
