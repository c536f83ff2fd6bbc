// Where the words on an arrow stand: on its longest straight pieces first, where they cover neither a state nor other
// words. With no room anywhere they stand in the middle.

import type { Point } from "#model/schema/layout.ts";
import type { RectGrid } from "../asking/rect-grid.ts";
import type { Rect } from "../scene.ts";

const fractions = [0.5, 0.35, 0.65, 0.2, 0.8];

export function placeLabel(
  points: readonly Point[],
  size: { readonly width: number; readonly height: number },
  taken: RectGrid,
): Rect {
  const pieces = piecesOf(points).sort((left, right) => right.length - left.length || left.at - right.at);
  let best: Rect | undefined;
  let leastCovered = Number.POSITIVE_INFINITY;
  for (const { from, to } of pieces.slice(0, 4))
    for (const fraction of fractions) {
      const rect = around({ x: from.x + (to.x - from.x) * fraction, y: from.y + (to.y - from.y) * fraction }, size);
      const covered = taken.coveredArea(rect);
      if (covered === 0) return rect;
      if (covered >= leastCovered) continue;
      leastCovered = covered;
      best = rect;
    }
  return best ?? around(points[0] ?? { x: 0, y: 0 }, size);
}

export function around(middle: Point, { width, height }: { readonly width: number; readonly height: number }): Rect {
  return { x: Math.round(middle.x - width / 2), y: Math.round(middle.y - height / 2), width, height };
}

interface Piece {
  readonly at: number;
  readonly from: Point;
  readonly to: Point;
  readonly length: number;
}

function piecesOf(points: readonly Point[]): Piece[] {
  return points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    const across = Math.abs(from.x - to.x);
    // Words lie along a level piece, so it counts for more.
    return { at, from, to, length: across * 1.5 + Math.abs(from.y - to.y) };
  });
}
