// Which bends an arrow has once one of them is somewhere else. Knows nothing of pointers and pages.

import type { Point } from "#model/schema/layout.ts";

export interface BendRequest {
  /** The arrow as it is drawn. */
  readonly points: readonly Point[];
  /** The bends a person gave it; none for one that is routed. */
  readonly own: readonly Point[];
  readonly start: Point;
  /** The piece of the line that was taken, counted from the start. */
  readonly piece: number;
  /** How near to a bend counts as the bend. */
  readonly reach: number;
}

/** The inner corners of a routed arrow become its own, so that the rest of it stays where it is. */
export function bentAt({ points, own, start, piece, reach }: BendRequest): (at: Point) => readonly Point[] {
  const kept = own.length > 0 ? own : points.slice(1, -1);
  const taken = bendNear(kept, start, reach);
  const position = taken ?? Math.min(piece, kept.length);
  return (at) => [...kept.slice(0, position), at, ...kept.slice(taken === undefined ? position : position + 1)];
}

/** Which bend is meant, if one is near enough. */
export function bendNear(bends: readonly Point[], at: Point, reach: number): number | undefined {
  const distances = bends.map(({ x, y }) => Math.hypot(x - at.x, y - at.y));
  const least = Math.min(...distances);
  return least <= reach ? distances.indexOf(least) : undefined;
}
