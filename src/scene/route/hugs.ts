// Whether an arrow runs along a box that it ends at, so near that it looks like a part of it.

import type { Point } from "#model/schema/layout.ts";
import type { Rect } from "../scene.ts";

export const huggingRoom = 8;
/** It may pass a corner. */
const shortest = 16;

/** The first piece belongs to the box that the way begins at, the last to the one where it ends: one of them is skipped. */
export function hugs(points: readonly Point[], skipped: number, { x, y, width, height }: Rect): boolean {
  const [right, bottom] = [x + width, y + height];
  for (let at = 1 + skipped; at < points.length - 1 + skipped; at++) {
    const from = points[at - 1];
    const to = points[at];
    if (!from || !to) continue;
    if (from.x === to.x) {
      const isBeside = Math.abs(to.x - x) < huggingRoom || Math.abs(to.x - right) < huggingRoom;
      if (isBeside && Math.min(Math.max(from.y, to.y), bottom) - Math.max(Math.min(from.y, to.y), y) > shortest)
        return true;
    } else {
      const isBeside = Math.abs(to.y - y) < huggingRoom || Math.abs(to.y - bottom) < huggingRoom;
      if (isBeside && Math.min(Math.max(from.x, to.x), right) - Math.max(Math.min(from.x, to.x), x) > shortest)
        return true;
    }
  }
  return false;
}
