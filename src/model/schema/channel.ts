import * as z from "zod/mini";
import {
  argumentsSchema,
  count,
  descriptionSchema,
  expressionSchema,
  idSchema,
  milliseconds,
  nameSchema,
  positiveCount,
} from "./common.ts";
import { distributionSchema } from "./distribution.ts";
import { overflowSchema } from "./service.ts";

const consumerSchema = z.object({
  machine: idSchema,
  /** Messages worked on at the same time. */
  concurrency: z.optional(positiveCount),
  /** A new instance for each message, or the running instance whose key is the same. */
  instances: z.optional(z.enum(["perMessage", "perKey"])),
  /** Computes the machine's input from the event that starts an instance. May read `event`. */
  input: z.optional(argumentsSchema),
});

/** A queue or topic between machines. */
export const channelSchema = z.object({
  name: nameSchema,
  description: descriptionSchema,
  events: z.optional(z.array(idSchema)),
  consumers: z.optional(z.array(consumerSchema)),
  delivery: z.enum(["atMostOnce", "atLeastOnce"]),
  partitions: z.optional(positiveCount),
  /** Messages with the same key keep their order. May read `event`. */
  key: z.optional(expressionSchema),
  latency: z.optional(distributionSchema),
  redeliverAfterMs: z.optional(milliseconds),
  maxDeliveries: z.optional(positiveCount),
  deadLetter: z.optional(idSchema),
  retentionMs: z.optional(milliseconds),
  dedupWindowMs: z.optional(milliseconds),
  capacity: z.optional(count),
  overflow: z.optional(overflowSchema),
});
export type Channel = z.infer<typeof channelSchema>;
