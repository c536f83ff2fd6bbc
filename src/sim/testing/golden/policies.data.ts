import type { Policy } from "#model/schema/policy.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import type { Service } from "#model/schema/service.ts";
import { paying, scenarioOf } from "../paying.ts";
import type { GoldenCase, GoldenCases } from "./golden-case.ts";

const down: Partial<Service> = { errors: [{ code: "down", class: "transient", probability: 1 }] };
const slow: Partial<Service> = { latency: { kind: "constant", ms: 400 } };
const retry: Policy = { kind: "retry", maxAttempts: 4, initialDelayMs: 100, backoff: "constant" };

function defended(
  policies: readonly Policy[],
  service: Partial<Service> = {},
  more: Partial<Scenario> = {},
): GoldenCase {
  return { project: paying(policies, service), scenario: scenarioOf(more) };
}

export const policyCases: GoldenCases = {
  "policy-fallback": defended([{ kind: "fallback", output: "{ chargeId: `none: ${error.code}` }" }], down),
  "policy-fallback-for-others": defended([{ kind: "fallback", output: "1", on: ["permanent"] }], down),
  "policy-total-timeout": defended([{ kind: "totalTimeout", ms: 250 }, retry], down),
  "policy-retry-constant": defended([retry], down),
  "policy-retry-linear": defended([{ ...retry, backoff: "linear" }], down),
  "policy-retry-exponential": defended([{ ...retry, backoff: "exponential", multiplier: 3, maxDelayMs: 500 }], down),
  "policy-retry-no-jitter": defended([{ ...retry, jitter: { kind: "none" } }], down),
  "policy-retry-full-jitter": defended([{ ...retry, jitter: { kind: "full" } }], down),
  "policy-retry-equal-jitter": defended([{ ...retry, jitter: { kind: "equal" } }], down),
  "policy-retry-decorrelated-jitter": defended([{ ...retry, jitter: { kind: "decorrelated" }, maxDelayMs: 900 }], down),
  "policy-retry-factor-jitter": defended([{ ...retry, jitter: { kind: "factor", factor: 0.5 } }], down),
  "policy-retry-on": defended([{ ...retry, retryOn: ["permanent"] }], down),
  "policy-retry-not-on": defended([{ ...retry, noRetryOn: ["down"] }], down),
  "policy-retry-budget": defended([{ ...retry, budget: { tokens: 2, earn: 0.5 } }], down, { instances: 2 }),
  "policy-attempt-timeout": defended(
    [
      { ...retry, maxAttempts: 2 },
      { kind: "attemptTimeout", ms: 150 },
    ],
    slow,
  ),
  "policy-queue-timeout": defended([{ kind: "queueTimeout", ms: 150 }], { ...slow, servers: 1 }, { instances: 2 }),
  "policy-heartbeat-timeout": defended([{ kind: "heartbeatTimeout", ms: 200 }], slow, {
    instances: 2,
    faults: [{ kind: "hang", target: { kind: "everything" }, trigger: { kind: "nth", n: 2 } }],
  }),
  "policy-circuit-breaker": defended(
    [
      retry,
      {
        kind: "circuitBreaker",
        window: { kind: "calls", calls: 4 },
        minimumCalls: 2,
        failureRate: 50,
        openMs: 150,
        halfOpenCalls: 1,
      },
    ],
    {},
    { faults: [{ kind: "error", target: { kind: "everything" }, trigger: { kind: "range", from: 1, to: 2 } }] },
  ),
  "policy-circuit-breaker-slow": defended(
    [
      {
        kind: "circuitBreaker",
        scope: "invocation",
        window: { kind: "time", ms: 1_000 },
        minimumCalls: 1,
        failureRate: 100,
        slowCallMs: 100,
        slowCallRate: 100,
        openMs: 1_000,
        halfOpenCalls: 1,
      },
    ],
    slow,
  ),
  "policy-bulkhead": defended([{ kind: "bulkhead", maxConcurrent: 1, queue: 1, maxWaitMs: 50 }], {}, { instances: 3 }),
  "policy-bulkhead-queue": defended([{ kind: "bulkhead", maxConcurrent: 1, queue: 5 }], {}, { instances: 3 }),
  "policy-rate-limit": defended([{ kind: "rateLimit", calls: 1, periodMs: 100, maxWaitMs: 150 }], {}, { instances: 3 }),
  "policy-hedge": defended([{ kind: "hedge", maxAttempts: 3, delayMs: 150 }], slow),
  "policy-hedge-after-failure": defended([{ kind: "hedge", maxAttempts: 2, delayMs: 1_000 }], down),
  "policy-hedge-keeps-losers": defended([{ kind: "hedge", maxAttempts: 2, delayMs: 150, cancelLosers: false }], slow),
  "policy-idempotency-key": defended([
    { kind: "hedge", maxAttempts: 2, delayMs: 50, cancelLosers: false },
    { kind: "idempotencyKey", key: "`k-${context.orderId}`" },
  ]),
  "policy-order-breaker-inside": defended([retry, breakerOf("service")], down),
  "policy-order-breaker-outside": defended([breakerOf("service"), retry], down),
};

function breakerOf(scope: "service" | "invocation"): Policy {
  return {
    kind: "circuitBreaker",
    scope,
    window: { kind: "calls", calls: 3 },
    minimumCalls: 3,
    failureRate: 50,
    openMs: 60_000,
    halfOpenCalls: 1,
  };
}
