import * as z from "zod/mini";
import {
  descriptionSchema,
  expressionSchema,
  fieldNameSchema,
  idSchema,
  jsonSchema,
  milliseconds,
  positiveCount,
  probability,
} from "./common.ts";

export const faultKinds = [
  "error",
  "errorAfterEffect",
  "latency",
  "latencySpike",
  "hang",
  "requestLost",
  "responseLost",
  "duplicateDelivery",
  "lateResponse",
  "reorder",
  "delayDelivery",
  "dropEvent",
  "corruptPayload",
  "clockSkew",
  "serviceDown",
  "serviceCrash",
  "consumerKill",
  "pause",
  "orchestratorCrash",
  "stateStoreFail",
  "staleRead",
  "partition",
  "throttle",
  "queueFull",
  "poisonMessage",
  "resourceLeak",
  "coldStart",
  "bandwidth",
  "burst",
  "compensationFails",
  "dedupLoss",
  "cancelIgnored",
  "duplicateStart",
  "versionSkew",
  "humanDelay",
] as const;
export type FaultKind = (typeof faultKinds)[number];

const targetSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("service"), service: idSchema }),
  z.object({ kind: z.literal("invocation"), invocation: idSchema }),
  z.object({ kind: z.literal("channel"), channel: idSchema }),
  z.object({ kind: z.literal("event"), event: idSchema }),
  z.object({ kind: z.literal("machine"), machine: idSchema }),
  z.object({ kind: z.literal("store") }),
  z.object({ kind: z.literal("everything") }),
]);

const triggerSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("always") }),
  z.object({ kind: z.literal("nth"), n: positiveCount }),
  z.object({ kind: z.literal("range"), from: positiveCount, to: positiveCount }),
  z.object({ kind: z.literal("everyNth"), n: positiveCount }),
  z.object({ kind: z.literal("probability"), probability }),
  /** The site is active in that share of runs, and when active fires that often. */
  z.object({ kind: z.literal("twoLevel"), active: probability, fire: probability }),
  z.object({ kind: z.literal("window"), fromMs: milliseconds, toMs: milliseconds }),
  z.object({
    kind: z.literal("periodic"),
    everyMs: milliseconds,
    forMs: milliseconds,
    phaseMs: z.optional(milliseconds),
  }),
  z.object({ kind: z.literal("whileIn"), state: idSchema }),
  /** May read `context`, `input`, `event` and `attempt`. */
  z.object({ kind: z.literal("when"), expression: expressionSchema }),
]);

export const faultSchema = z.object({
  kind: z.enum(faultKinds),
  target: targetSchema,
  trigger: triggerSchema,
  /** What the kind needs: a code, a duration, a distribution, a field … */
  parameters: z.optional(z.record(fieldNameSchema, jsonSchema)),
  maxActive: z.optional(positiveCount),
  maxTotal: z.optional(positiveCount),
  disabled: z.optional(z.boolean()),
  description: descriptionSchema,
});
export type Fault = z.infer<typeof faultSchema>;
