import * as z from "zod/mini";
import {
  count,
  descriptionSchema,
  expressionSchema,
  fieldSchema,
  idSchema,
  milliseconds,
  nameSchema,
  positiveCount,
  probability,
  typeTextSchema,
} from "./common.ts";
import { distributionSchema } from "./distribution.ts";

export const errorClassSchema = z.enum(["transient", "permanent", "business"]);

export const serviceErrorSchema = z.object({
  code: nameSchema,
  class: errorClassSchema,
  probability,
  message: z.optional(nameSchema),
  /** The effect on the world happens although the call fails. */
  afterEffect: z.optional(z.boolean()),
});

/** What happens to a call or message that finds the queue full. */
export const overflowSchema = z.enum([
  "block",
  "rejectNew",
  "dropOldest",
  "dropNewest",
  "deadLetter",
  "shedLowPriority",
]);

const queueSchema = z.object({
  /** Without it the queue is unbounded. */
  capacity: z.optional(count),
  overflow: z.optional(overflowSchema),
  discipline: z.optional(z.enum(["fifo", "lifo", "priority"])),
  /** For `priority`: larger goes first. May read `input`. */
  priority: z.optional(expressionSchema),
});

/** How a call changes the world outside. Without it the service only reads. */
const effectSchema = z.object({
  /** The service that undoes it. */
  undoneBy: z.optional(idSchema),
  /** Calls with the same key within the window change the world once. May read `input`. */
  idempotency: z.optional(
    z.object({
      key: expressionSchema,
      windowMs: z.optional(milliseconds),
      onDuplicate: z.optional(z.enum(["returnSaved", "ignore", "error"])),
    }),
  ),
});

export const serviceSchema = z.object({
  name: nameSchema,
  description: descriptionSchema,
  /** `human`: a person answers, in the runner or after the drawn latency. */
  kind: z.enum(["call", "human"]),
  input: z.optional(z.array(fieldSchema)),
  output: z.optional(typeTextSchema),
  /** What a successful call answers. May read `input`. */
  sample: z.optional(expressionSchema),
  latency: z.optional(distributionSchema),
  errors: z.optional(z.array(serviceErrorSchema)),
  /** Calls worked on at the same time; without it, any number. */
  servers: z.optional(positiveCount),
  queue: z.optional(queueSchema),
  rateLimit: z.optional(z.object({ calls: positiveCount, periodMs: milliseconds })),
  coldStart: z.optional(
    z.object({ latency: distributionSchema, afterIdleMs: milliseconds, probability: z.optional(probability) }),
  ),
  effect: z.optional(effectSchema),
  costPerCall: z.optional(z.number().check(z.minimum(0, "must not be negative"))),
});
export type Service = z.infer<typeof serviceSchema>;
