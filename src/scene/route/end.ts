import type { Point } from "#model/schema/layout.ts";
import type { Rect } from "../scene.ts";
import { outward, type Side } from "./line.ts";

/** Where an arrow meets a box. */
export interface End {
  readonly at: Point;
  readonly side: Side;
  readonly rect: Rect;
  /** The arrow runs inside the box, which is around the other end. */
  readonly isAround: boolean;
}

/** The direction in which the arrow lies as seen from the box's side. */
export function directionOf({ side, isAround }: End): Point {
  const { x, y } = outward[side];
  return isAround ? { x: -x, y: -y } : { x, y };
}

export function isLevel({ side }: End): boolean {
  return outward[side].x !== 0;
}

export function aheadOf(end: End, by: number): Point {
  const { x, y } = directionOf(end);
  return { x: end.at.x + x * by, y: end.at.y + y * by };
}
