// The policies of an invocation as one caller, the first in the list outermost. The order is the user's.

import type { Policy } from "#model/schema/policy.ts";
import type { Caller } from "../calls/call.ts";
import { attemptTimeout } from "./attempt-timeout.ts";
import { bulkhead } from "./bulkhead.ts";
import { circuitBreaker } from "./circuit-breaker.ts";
import { fallback } from "./fallback.ts";
import { heartbeatTimeout } from "./heartbeat-timeout.ts";
import { hedge } from "./hedge.ts";
import { idempotencyKey } from "./idempotency-key.ts";
import type { Layer, LayerSite } from "./layer.ts";
import { queueTimeout } from "./queue-timeout.ts";
import { rateLimit } from "./rate-limit.ts";
import { retry } from "./retry.ts";
import { once } from "./settle-once.ts";
import { totalTimeout } from "./total-timeout.ts";

export function stackPolicies(policies: readonly Policy[], innermost: Caller, site: LayerSite): Caller {
  return policies.reduceRight((next, policy) => layerOf(policy, site)(next), once(innermost));
}

function layerOf(policy: Policy, site: LayerSite): Layer {
  switch (policy.kind) {
    case "fallback":
      return fallback(policy, site);
    case "totalTimeout":
      return totalTimeout(policy, site);
    case "retry":
      return retry(policy, site);
    case "circuitBreaker":
      return circuitBreaker(policy, site);
    case "bulkhead":
      return bulkhead(policy, site);
    case "rateLimit":
      return rateLimit(policy, site);
    case "queueTimeout":
      return queueTimeout(policy, site);
    case "attemptTimeout":
      return attemptTimeout(policy, site);
    case "heartbeatTimeout":
      return heartbeatTimeout(policy, site);
    case "hedge":
      return hedge(policy, site);
    case "idempotencyKey":
      return idempotencyKey(policy, site);
    default:
      return policy satisfies never;
  }
}
