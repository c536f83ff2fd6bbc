import * as z from "zod/mini";
import { descriptionSchema, expressionSchema, idSchema, milliseconds, nameSchema } from "./common.ts";

const claimSchema = z.discriminatedUnion("kind", [
  /** In every configuration of every run. May read `context`. */
  z.object({ kind: z.literal("always"), expression: expressionSchema }),
  z.object({ kind: z.literal("never"), expression: expressionSchema }),
  z.object({ kind: z.literal("neverIn"), state: idSchema }),
  z.object({
    kind: z.literal("eventuallyIn"),
    states: z.array(idSchema).check(z.minLength(1)),
    withinMs: z.optional(milliseconds),
  }),
  z.object({ kind: z.literal("leadsTo"), from: idSchema, to: idSchema, withinMs: z.optional(milliseconds) }),
  z.object({ kind: z.literal("neverTogether"), states: z.array(idSchema).check(z.minLength(2)) }),
  z.object({ kind: z.literal("ends") }),
  z.object({ kind: z.literal("ledgerClean") }),
]);

/** What must hold in every run of a machine. */
export const propertySchema = z.object({
  name: nameSchema,
  description: descriptionSchema,
  machine: idSchema,
  claim: claimSchema,
});
export type Property = z.infer<typeof propertySchema>;
