import * as z from "zod/mini";
import { argumentsSchema, descriptionSchema, idSchema, nameSchema, orderSchema } from "./common.ts";
import { policySchema } from "./policy.ts";

export const calleeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("service"), service: idSchema }),
  z.object({ kind: z.literal("machine"), machine: idSchema }),
  /** Undoes the committed effects of this instance through each service's `undoneBy`. */
  z.object({ kind: z.literal("compensate"), sequence: z.enum(["reverse", "parallelReverse", "declared"]) }),
]);
export type Callee = z.infer<typeof calleeSchema>;

/** Runs while its state is active. Its end is a transition with trigger `invocationDone` or `invocationError`. */
export const invocationSchema = z.object({
  state: idSchema,
  order: orderSchema,
  name: z.optional(nameSchema),
  callee: calleeSchema,
  input: z.optional(argumentsSchema),
  policies: z.optional(z.array(policySchema)),
  description: descriptionSchema,
});
export type Invocation = z.infer<typeof invocationSchema>;
