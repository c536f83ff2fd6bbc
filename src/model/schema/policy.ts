// How a caller defends itself. A list of these stands on an invocation, outermost first, each kind at most once.
// Names follow resilience4j, Temporal and Step Functions; `maxAttempts` counts all attempts, the first included.

import * as z from "zod/mini";
import { count, expressionSchema, milliseconds, nameSchema, percentage, positiveCount, probability } from "./common.ts";

const errorCodes = z.optional(z.array(nameSchema));

const fallbackSchema = z.object({
  kind: z.literal("fallback"),
  /** The value that is used instead of the error. May read `input`, `context` and `error`. */
  output: expressionSchema,
  on: errorCodes,
});

const totalTimeoutSchema = z.object({ kind: z.literal("totalTimeout"), ms: milliseconds });
const attemptTimeoutSchema = z.object({ kind: z.literal("attemptTimeout"), ms: milliseconds });
const queueTimeoutSchema = z.object({ kind: z.literal("queueTimeout"), ms: milliseconds });
const heartbeatTimeoutSchema = z.object({ kind: z.literal("heartbeatTimeout"), ms: milliseconds });

export const jitterSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("full") }),
  z.object({ kind: z.literal("equal") }),
  z.object({ kind: z.literal("decorrelated") }),
  /** Uniform between delay × (1 − factor) and delay × (1 + factor). */
  z.object({ kind: z.literal("factor"), factor: probability }),
]);

const retrySchema = z.object({
  kind: z.literal("retry"),
  maxAttempts: positiveCount,
  initialDelayMs: milliseconds,
  backoff: z.enum(["constant", "linear", "exponential"]),
  multiplier: z.optional(z.number().check(z.minimum(1, "must be at least 1"))),
  maxDelayMs: z.optional(milliseconds),
  jitter: z.optional(jitterSchema),
  /** Error codes or classes (`transient`, `permanent`, `business`) that are tried again; without it, all but `noRetryOn`. */
  retryOn: errorCodes,
  noRetryOn: errorCodes,
  /** Each retry spends a token, each success earns `earn` of one. */
  budget: z.optional(z.object({ tokens: positiveCount, earn: z.number().check(z.minimum(0, "must not be negative")) })),
});

const circuitBreakerSchema = z.object({
  kind: z.literal("circuitBreaker"),
  /** Shared by all callers of the service, or of this invocation alone. */
  scope: z.optional(z.enum(["service", "invocation"])),
  window: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("calls"), calls: positiveCount }),
    z.object({ kind: z.literal("time"), ms: milliseconds }),
  ]),
  minimumCalls: positiveCount,
  failureRate: percentage,
  slowCallMs: z.optional(milliseconds),
  slowCallRate: z.optional(percentage),
  openMs: milliseconds,
  halfOpenCalls: positiveCount,
});

const bulkheadSchema = z.object({
  kind: z.literal("bulkhead"),
  maxConcurrent: positiveCount,
  queue: z.optional(count),
  maxWaitMs: z.optional(milliseconds),
});

const rateLimitSchema = z.object({
  kind: z.literal("rateLimit"),
  calls: positiveCount,
  periodMs: milliseconds,
  maxWaitMs: z.optional(milliseconds),
});

const hedgeSchema = z.object({
  kind: z.literal("hedge"),
  /** All parallel attempts, the first included. */
  maxAttempts: positiveCount,
  delayMs: milliseconds,
  cancelLosers: z.optional(z.boolean()),
});

const idempotencyKeySchema = z.object({
  kind: z.literal("idempotencyKey"),
  /** May read `input` and `context`. */
  key: expressionSchema,
});

export const policySchema = z.discriminatedUnion("kind", [
  fallbackSchema,
  totalTimeoutSchema,
  retrySchema,
  circuitBreakerSchema,
  bulkheadSchema,
  rateLimitSchema,
  queueTimeoutSchema,
  attemptTimeoutSchema,
  heartbeatTimeoutSchema,
  hedgeSchema,
  idempotencyKeySchema,
]);
export type Policy = z.infer<typeof policySchema>;
export type PolicyKind = Policy["kind"];
