import * as z from "zod/mini";
import { argumentsSchema, expressionSchema, idSchema, nameSchema } from "./common.ts";

/** Sets context fields. All values are computed from the context as it was before. */
const assignSchema = z.object({ kind: z.literal("assign"), values: argumentsSchema });

/** Puts an event into this machine's own queue. A delayed one can be cancelled by its `label`. */
const raiseSchema = z.object({
  kind: z.literal("raise"),
  event: idSchema,
  payload: z.optional(argumentsSchema),
  delay: z.optional(expressionSchema),
  label: z.optional(nameSchema),
});

const receiverSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("parent") }),
  z.object({ kind: z.literal("invocation"), invocation: idSchema }),
  z.object({ kind: z.literal("channel"), channel: idSchema }),
]);
export type Receiver = z.infer<typeof receiverSchema>;

const sendSchema = z.object({
  kind: z.literal("send"),
  to: receiverSchema,
  event: idSchema,
  payload: z.optional(argumentsSchema),
  delay: z.optional(expressionSchema),
  label: z.optional(nameSchema),
});

/** Stops a delayed raise or send that carries the same `label`. */
const cancelSchema = z.object({ kind: z.literal("cancel"), label: nameSchema });

const logSchema = z.object({ kind: z.literal("log"), message: expressionSchema });

/** An action the exported code implements. */
const namedSchema = z.object({
  kind: z.literal("named"),
  implementation: idSchema,
  parameters: z.optional(argumentsSchema),
});

export const actionSchema = z.discriminatedUnion("kind", [
  assignSchema,
  raiseSchema,
  sendSchema,
  cancelSchema,
  logSchema,
  namedSchema,
]);
export type Action = z.infer<typeof actionSchema>;

export const actionsSchema = z.optional(z.array(actionSchema));
