import type { LayoutPatch } from "../edits/support/change-layout.ts";
import { shiftedBends } from "../edits/support/shifted-bends.ts";
import type { Id } from "../schema/common.ts";
import type { Point, StateLayout, TransitionLayout } from "../schema/layout.ts";
import type { TableName } from "../schema/project.ts";
import type { Clipping } from "./clipping.ts";

const beside = 32;

/** The same places under new ids; the outermost states are shifted together, and the bends with them, `origin` being where
 *  the state around them lies on the drawing. */
export function pastedLayout(
  clipping: Clipping,
  outer: readonly Id[],
  copyOf: (table: TableName, id: Id) => Id | undefined,
  at: Point | undefined,
  origin: Point,
): LayoutPatch {
  const { states = {}, transitions = {} } = clipping.project.layout;
  const places = outer.flatMap((id) => states[id] ?? []);
  const corner = { x: Math.min(...places.map(({ x }) => x)), y: Math.min(...places.map(({ y }) => y)) };
  const shift = at && places.length > 0 ? { x: at.x - corner.x, y: at.y - corner.y } : { x: beside, y: beside };
  const placed: Record<Id, StateLayout> = {};
  for (const [id, place] of Object.entries(states)) {
    const copy = copyOf("states", id);
    if (copy === undefined) continue;
    placed[copy] = outer.includes(id) ? { ...place, x: place.x + shift.x, y: place.y + shift.y } : place;
  }
  const routed: Record<Id, TransitionLayout> = {};
  for (const [id, route] of Object.entries(transitions)) {
    const copy = copyOf("transitions", id);
    if (copy !== undefined) routed[copy] = shiftedBends(route, { x: origin.x + shift.x, y: origin.y + shift.y });
  }
  return { states: placed, transitions: routed };
}
