import * as z from "zod/mini";
import {
  count,
  descriptionSchema,
  expressionSchema,
  fieldNameSchema,
  idSchema,
  jsonSchema,
  milliseconds,
  nameSchema,
  positiveCount,
} from "./common.ts";
import { distributionSchema } from "./distribution.ts";
import { faultSchema } from "./fault.ts";

const valuesSchema = z.record(fieldNameSchema, jsonSchema);

export const scenarioEventSchema = z.object({
  atMs: milliseconds,
  event: idSchema,
  payload: z.optional(valuesSchema),
  /** Which of several instances; without it, the first. */
  instance: z.optional(count),
});

/** An answer a person gave in the runner to a waiting human task. */
const answerSchema = z.object({
  atMs: milliseconds,
  invocation: idSchema,
  output: z.optional(jsonSchema),
  error: z.optional(nameSchema),
});

/** What an effect on the world outside comes to at the end. */
export const ledgerStatuses = [
  "committed",
  "doubled",
  "unknown",
  "compensated",
  "compensationFailed",
  "leftBehind",
] as const;
export type LedgerStatus = (typeof ledgerStatuses)[number];

export const expectationSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("endsIn"), state: idSchema }),
  z.object({ kind: z.literal("passesThrough"), state: idSchema }),
  z.object({ kind: z.literal("neverIn"), state: idSchema }),
  /** Holds at the end. May read `context` and `output`. */
  z.object({ kind: z.literal("holds"), expression: expressionSchema }),
  z.object({ kind: z.literal("ledgerClean") }),
  /** The ledger holds exactly so many effects of the service that came to that. */
  z.object({ kind: z.literal("ledgerHas"), service: idSchema, status: z.enum(ledgerStatuses), times: count }),
  z.object({ kind: z.literal("within"), ms: milliseconds }),
  z.object({ kind: z.literal("maxAttempts"), invocation: idSchema, attempts: positiveCount }),
]);
export type Expectation = z.infer<typeof expectationSchema>;

export const storePolicySchema = z.object({
  persist: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("everyTransition") }),
    z.object({ kind: z.literal("every"), transitions: positiveCount }),
    z.object({ kind: z.literal("never") }),
  ]),
  latency: z.optional(distributionSchema),
  restartAfterMs: z.optional(milliseconds),
});

export const scenarioSchema = z.object({
  name: nameSchema,
  description: descriptionSchema,
  machine: idSchema,
  seed: count,
  input: z.optional(valuesSchema),
  events: z.optional(z.array(scenarioEventSchema)),
  answers: z.optional(z.array(answerSchema)),
  faults: z.optional(z.array(faultSchema)),
  store: z.optional(storePolicySchema),
  untilMs: z.optional(milliseconds),
  instances: z.optional(positiveCount),
  expectations: z.optional(z.array(expectationSchema)),
});
export type Scenario = z.infer<typeof scenarioSchema>;
