import * as z from "zod/mini";
import {
  descriptionSchema,
  expressionSchema,
  fieldNameSchema,
  fieldSchema,
  idSchema,
  nameSchema,
  textSchema,
  typeTextSchema,
} from "./common.ts";

export const contextFieldSchema = z.object({
  name: fieldNameSchema,
  type: typeTextSchema,
  /** May read `input`. Without it the field starts absent. */
  initial: z.optional(expressionSchema),
  description: descriptionSchema,
});
export type ContextField = z.infer<typeof contextFieldSchema>;

export const machineSchema = z.object({
  name: nameSchema,
  description: descriptionSchema,
  /** The state that holds all others. Its transitions, actions and invocations are the machine's own. */
  root: idSchema,
  input: z.optional(z.array(fieldSchema)),
  context: z.optional(z.array(contextFieldSchema)),
  /** The type of the value a finished run yields. */
  output: z.optional(typeTextSchema),
});
export type Machine = z.infer<typeof machineSchema>;

/** An event of the project. Machines, scenarios and channels refer to it by id; its `name` is what travels. */
export const eventSchema = z.object({
  name: nameSchema,
  description: descriptionSchema,
  payload: z.optional(z.array(fieldSchema)),
});
export type EventDeclaration = z.infer<typeof eventSchema>;

/** A guard or an action that the exported code implements and a simulation can only assume. */
export const implementationSchema = z.object({
  kind: z.enum(["guard", "action"]),
  name: nameSchema,
  description: descriptionSchema,
  parameters: z.optional(z.array(fieldSchema)),
  /** Kept word for word from an imported file. */
  source: z.optional(textSchema),
  /** What a simulation takes a guard to answer. */
  assume: z.optional(z.boolean()),
});
export type Implementation = z.infer<typeof implementationSchema>;

/** A remark on the canvas, or the named boundary around the states it is about. */
export const noteSchema = z.object({
  machine: idSchema,
  kind: z.enum(["remark", "boundary"]),
  text: textSchema,
  states: z.optional(z.array(idSchema)),
});
export type Note = z.infer<typeof noteSchema>;
