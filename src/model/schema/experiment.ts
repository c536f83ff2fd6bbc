import * as z from "zod/mini";
import { count, descriptionSchema, idSchema, milliseconds, nameSchema, positiveCount } from "./common.ts";

const perSecond = z.number().check(z.positive("must be more than 0"));

const workloadSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("open"), arrivalsPerSecond: perSecond, spacing: z.enum(["poisson", "even"]) }),
  z.object({ kind: z.literal("closed"), users: positiveCount, thinkMs: milliseconds }),
  z.object({
    kind: z.literal("bursts"),
    calmPerSecond: perSecond,
    burstPerSecond: perSecond,
    everyMs: milliseconds,
    forMs: milliseconds,
  }),
]);

/** Many runs of a scenario under load. */
export const experimentSchema = z.object({
  name: nameSchema,
  description: descriptionSchema,
  scenario: idSchema,
  /** The machine of a second design, run under the same luck. */
  comparedWith: z.optional(idSchema),
  workload: workloadSchema,
  invocations: positiveCount,
  warmUp: z.optional(count),
  seed: count,
});
export type Experiment = z.infer<typeof experimentSchema>;
