// Every policy with its form and where it starts. A kind without them does not compile. The order is that of a stack as
// it usually is, outermost first.

import {
  CircleSlash2,
  Fingerprint,
  Gauge,
  HeartPulse,
  Hourglass,
  Repeat,
  ShieldHalf,
  Split,
  SquareStack,
  Timer,
  TimerReset,
} from "lucide-react";
import type { PolicyKind } from "#model/schema/policy.ts";
import { BulkheadForm } from "./bulkhead-form.tsx";
import { CircuitBreakerForm } from "./circuit-breaker-form.tsx";
import { FallbackForm } from "./fallback-form.tsx";
import { HedgeForm } from "./hedge-form.tsx";
import { IdempotencyKeyForm } from "./idempotency-key-form.tsx";
import type { PolicyKindEntry } from "./policy-form.ts";
import { RateLimitForm } from "./rate-limit-form.tsx";
import { RetryForm } from "./retry-form.tsx";
import { TimeoutForm } from "./timeout-form.tsx";

export const policyKinds: { readonly [Kind in PolicyKind]: PolicyKindEntry<Kind> } = {
  fallback: {
    icon: ShieldHalf,
    Form: FallbackForm,
    start: () => ({ kind: "fallback", output: "null" }),
  },
  totalTimeout: {
    icon: Hourglass,
    Form: TimeoutForm,
    start: () => ({ kind: "totalTimeout", ms: 30_000 }),
  },
  retry: {
    icon: Repeat,
    Form: RetryForm,
    start: () => ({
      kind: "retry",
      maxAttempts: 3,
      initialDelayMs: 1000,
      backoff: "exponential",
      multiplier: 2,
      jitter: { kind: "full" },
      retryOn: ["transient"],
    }),
  },
  circuitBreaker: {
    icon: CircleSlash2,
    Form: CircuitBreakerForm,
    start: () => ({
      kind: "circuitBreaker",
      window: { kind: "calls", calls: 100 },
      minimumCalls: 10,
      failureRate: 50,
      openMs: 60_000,
      halfOpenCalls: 10,
    }),
  },
  bulkhead: {
    icon: SquareStack,
    Form: BulkheadForm,
    start: () => ({ kind: "bulkhead", maxConcurrent: 10 }),
  },
  rateLimit: {
    icon: Gauge,
    Form: RateLimitForm,
    start: () => ({ kind: "rateLimit", calls: 50, periodMs: 1000 }),
  },
  queueTimeout: {
    icon: TimerReset,
    Form: TimeoutForm,
    start: () => ({ kind: "queueTimeout", ms: 5000 }),
  },
  attemptTimeout: {
    icon: Timer,
    Form: TimeoutForm,
    start: () => ({ kind: "attemptTimeout", ms: 5000 }),
  },
  heartbeatTimeout: {
    icon: HeartPulse,
    Form: TimeoutForm,
    start: () => ({ kind: "heartbeatTimeout", ms: 10_000 }),
  },
  hedge: {
    icon: Split,
    Form: HedgeForm,
    start: () => ({ kind: "hedge", maxAttempts: 2, delayMs: 500, cancelLosers: true }),
  },
  idempotencyKey: {
    icon: Fingerprint,
    Form: IdempotencyKeyForm,
    start: (key = "'order'") => ({ kind: "idempotencyKey", key }),
  },
};
