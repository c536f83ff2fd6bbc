import * as z from "zod/mini";
import { milliseconds } from "./common.ts";

const positive = z.number().check(z.positive("must be more than 0"));

/** How long something takes. */
export const distributionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("constant"), ms: milliseconds }),
  z.object({ kind: z.literal("uniform"), minMs: milliseconds, maxMs: milliseconds }),
  z.object({ kind: z.literal("exponential"), meanMs: positive }),
  z.object({ kind: z.literal("normal"), meanMs: milliseconds, deviationMs: milliseconds }),
  z.object({ kind: z.literal("logNormal"), medianMs: positive, p99Ms: positive }),
  z.object({ kind: z.literal("pareto"), minMs: positive, shape: positive }),
  z.object({
    kind: z.literal("empirical"),
    samplesMs: z.array(milliseconds).check(z.minLength(1, "needs at least one sample")),
  }),
]);
export type Distribution = z.infer<typeof distributionSchema>;
