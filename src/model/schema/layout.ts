// Where things are drawn. Nothing here changes what a machine means; an entry may be missing.

import * as z from "zod/mini";
import { finiteNumber, idSchema } from "./common.ts";

const pointSchema = z.object({ x: finiteNumber, y: finiteNumber });
export type Point = z.infer<typeof pointSchema>;

const size = z.number().check(z.minimum(0, "must not be negative"));

/** Relative to the state around it. */
const stateLayoutSchema = z.object({
  x: finiteNumber,
  y: finiteNumber,
  width: z.optional(size),
  height: z.optional(size),
  collapsed: z.optional(z.boolean()),
});
export type StateLayout = z.infer<typeof stateLayoutSchema>;

/**
 * The way that a layout found for an arrow, and the middle of its words, as seen from the corner of the state it leaves.
 * It holds while both ends stand to each other as they did then, and is as good as absent otherwise.
 */
const laidRouteSchema = z.object({ points: z.array(pointSchema), label: z.optional(pointSchema) });
export type LaidRoute = z.infer<typeof laidRouteSchema>;

/** `bends` and `label` are a person's, and come before the layout's `route`. */
const transitionLayoutSchema = z.object({
  bends: z.optional(z.array(pointSchema)),
  label: z.optional(pointSchema),
  route: z.optional(laidRouteSchema),
});
export type TransitionLayout = z.infer<typeof transitionLayoutSchema>;

const noteLayoutSchema = z.object({
  x: finiteNumber,
  y: finiteNumber,
  width: z.optional(size),
  height: z.optional(size),
});

export type NoteLayout = z.infer<typeof noteLayoutSchema>;

export const layoutSchema = z.object({
  states: z.optional(z.record(idSchema, stateLayoutSchema)),
  transitions: z.optional(z.record(idSchema, transitionLayoutSchema)),
  notes: z.optional(z.record(idSchema, noteLayoutSchema)),
});
export type Layout = z.infer<typeof layoutSchema>;
