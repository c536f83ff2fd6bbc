import * as z from "zod/mini";
import { actionsSchema } from "./action.ts";
import { descriptionSchema, expressionSchema, idSchema, orderSchema } from "./common.ts";
import { guardSchema } from "./guard.ts";

/** Any event (`*`), or any whose name starts with the words before `.*`, as in `payment.*`. */
export const wildcardSchema = z
  .string()
  .check(z.regex(/^(?:[^.*\s]+\.)*\*$/, 'is not a wildcard: write "*" or "name.*"'));

export const triggerSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("event"), event: idSchema }),
  z.object({ kind: z.literal("wildcard"), pattern: wildcardSchema }),
  /** After that many milliseconds in the source state. */
  z.object({ kind: z.literal("after"), delay: expressionSchema }),
  /** As soon as the guard holds, without an event. */
  z.object({ kind: z.literal("always") }),
  /** When the source state's children have finished. */
  z.object({ kind: z.literal("stateDone") }),
  z.object({ kind: z.literal("invocationDone"), invocation: idSchema }),
  z.object({ kind: z.literal("invocationError"), invocation: idSchema }),
]);
export type Trigger = z.infer<typeof triggerSchema>;

export const transitionSchema = z.object({
  source: idSchema,
  /** Priority among the source's transitions: the smallest whose guard holds is taken. */
  order: orderSchema,
  trigger: triggerSchema,
  /** No target: only the actions run. No actions either: the event is deliberately ignored. */
  targets: z.array(idSchema),
  guard: z.optional(guardSchema),
  actions: actionsSchema,
  /** Leaves and enters the source again even where the target lies inside it. */
  reenter: z.optional(z.boolean()),
  description: descriptionSchema,
});
export type Transition = z.infer<typeof transitionSchema>;
