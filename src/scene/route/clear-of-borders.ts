import type { Rect } from "../scene.ts";
import type { Side } from "./line.ts";
import { distanceAt } from "./track-level.ts";

/** A container that is around one of the boxes that are gone round. */
export interface Passed {
  readonly rect: Rect;
  readonly headerHeight: number;
}

const borderGap = 10;

/** A track crosses borders and titles of containers, and never runs along them. */
export function clearOfBorders(least: number, side: Side, both: Rect, passed: readonly Passed[]): number {
  const bands = passed
    .flatMap((container) => bandsOf(container, side))
    .map((levels) => levels.map((level) => distanceAt(both, side, level)))
    .map((distances) => ({ near: Math.min(...distances) - borderGap, far: Math.max(...distances) + borderGap }))
    .sort((left, right) => left.near - right.near);
  let track = least;
  for (const { near, far } of bands) if (track > near && track < far) track = far;
  return track;
}

function bandsOf({ rect, headerHeight }: Passed, side: Side): readonly (readonly number[])[] {
  const { x, y, width, height } = rect;
  return side === "left" || side === "right" ? [[x], [x + width]] : [[y, y + headerHeight], [y + height]];
}
