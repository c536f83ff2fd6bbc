// How far outside of a box a line runs that goes round it, and where that is.

import type { Rect } from "../scene.ts";
import type { Side } from "./line.ts";

export function levelAt({ x, y, width, height }: Rect, side: Side, distance: number): number {
  switch (side) {
    case "left":
      return x - distance;
    case "right":
      return x + width + distance;
    case "top":
      return y - distance;
    case "bottom":
      return y + height + distance;
  }
}

export function distanceAt(rect: Rect, side: Side, level: number): number {
  const outwards = side === "left" || side === "top" ? -1 : 1;
  return (level - levelAt(rect, side, 0)) * outwards;
}
