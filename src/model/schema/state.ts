import * as z from "zod/mini";
import { actionsSchema } from "./action.ts";
import { descriptionSchema, expressionSchema, idSchema, jsonSchema, nameSchema, orderSchema } from "./common.ts";

const everyState = {
  name: nameSchema,
  /** The state around this one; null for a machine's root. */
  parent: z.nullable(idSchema),
  order: orderSchema,
  description: descriptionSchema,
  tags: z.optional(z.array(nameSchema)),
  meta: z.optional(z.record(nameSchema, jsonSchema)),
};

const activities = { entry: actionsSchema, exit: actionsSchema };

/** What the machine yields when this state is its root and a run ends, or what `done` carries when it is a final state. */
const output = { output: z.optional(expressionSchema) };

const atomicSchema = z.object({ kind: z.literal("atomic"), ...everyState, ...activities });

const compoundSchema = z.object({
  kind: z.literal("compound"),
  ...everyState,
  ...activities,
  ...output,
  /** The child that is entered first. */
  initial: z.optional(idSchema),
  /** Run when the initial child is entered by default, after this state's entry actions. */
  initialActions: actionsSchema,
});

const parallelSchema = z.object({ kind: z.literal("parallel"), ...everyState, ...activities, ...output });

const finalSchema = z.object({ kind: z.literal("final"), ...everyState, ...activities, ...output });

const historySchema = z.object({
  kind: z.literal("history"),
  ...everyState,
  depth: z.enum(["shallow", "deep"]),
  /** Entered when the parent has not been active before; without it, the parent's initial state. */
  defaults: z.optional(z.array(idSchema)),
});

export const stateSchema = z.discriminatedUnion("kind", [
  atomicSchema,
  compoundSchema,
  parallelSchema,
  finalSchema,
  historySchema,
]);
export type State = z.infer<typeof stateSchema>;
export type StateKind = State["kind"];
export type StateOf<Kind extends StateKind> = Extract<State, { kind: Kind }>;
