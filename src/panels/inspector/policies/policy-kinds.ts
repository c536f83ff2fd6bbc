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
    sentence: "When the call has failed for good, uses a value instead.",
    icon: ShieldHalf,
    Form: FallbackForm,
    start: () => ({ kind: "fallback", output: "null" }),
  },
  totalTimeout: {
    sentence: "Gives up on everything together: all attempts and all waiting.",
    icon: Hourglass,
    Form: TimeoutForm,
    start: () => ({ kind: "totalTimeout", ms: 30_000 }),
  },
  retry: {
    sentence: "Tries again after a failure, with growing waits in between.",
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
    sentence: "Stops calling for a while when too many calls have failed.",
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
    sentence: "Lets only so many calls run at the same time.",
    icon: SquareStack,
    Form: BulkheadForm,
    start: () => ({ kind: "bulkhead", maxConcurrent: 10 }),
  },
  rateLimit: {
    sentence: "Lets only so many calls start in a period.",
    icon: Gauge,
    Form: RateLimitForm,
    start: () => ({ kind: "rateLimit", calls: 50, periodMs: 1000 }),
  },
  queueTimeout: {
    sentence: "Gives up a call that waits too long for its turn.",
    icon: TimerReset,
    Form: TimeoutForm,
    start: () => ({ kind: "queueTimeout", ms: 5000 }),
  },
  attemptTimeout: {
    sentence: "Gives up one attempt that takes too long.",
    icon: Timer,
    Form: TimeoutForm,
    start: () => ({ kind: "attemptTimeout", ms: 5000 }),
  },
  heartbeatTimeout: {
    sentence: "Gives up a long call that has not been heard of for that long.",
    icon: HeartPulse,
    Form: TimeoutForm,
    start: () => ({ kind: "heartbeatTimeout", ms: 10_000 }),
  },
  hedge: {
    sentence: "Starts a second attempt when the first is slow, and takes whichever answers first.",
    icon: Split,
    Form: HedgeForm,
    start: () => ({ kind: "hedge", maxAttempts: 2, delayMs: 500, cancelLosers: true }),
  },
  idempotencyKey: {
    sentence: "Sends a key along, so that a repeated call changes the world only once.",
    icon: Fingerprint,
    Form: IdempotencyKeyForm,
    start: (key = "'order'") => ({ kind: "idempotencyKey", key }),
  },
};
