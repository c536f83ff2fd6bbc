import type { Point } from "#model/schema/layout.ts";
import type { RectGrid } from "../asking/rect-grid.ts";
import type { Rect } from "../scene.ts";

export type Side = "left" | "right" | "top" | "bottom";

export const outward: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

/** Half of the width that an arrow takes up beside others. */
const lineRoom = 4;

export function lineBox(from: Point, to: Point): Rect {
  return {
    x: Math.min(from.x, to.x) - lineRoom,
    y: Math.min(from.y, to.y) - lineRoom,
    width: Math.abs(from.x - to.x) + 2 * lineRoom,
    height: Math.abs(from.y - to.y) + 2 * lineRoom,
  };
}

/** How much of the way lies on what is in the grid. */
export function areaShared(points: readonly Point[], lines: RectGrid): number {
  let area = 0;
  for (let at = 1; at < points.length; at++) {
    const from = points[at - 1];
    const to = points[at];
    if (from && to) area += lines.coveredArea(lineBox(from, to));
  }
  return area;
}

/** Whether a straight piece, along an axis, goes through the inside of a box, or nearer than `room` to it. */
export function crosses(from: Point, to: Point, box: Rect, room = 0): boolean {
  return crossesBox(from.x, from.y, to.x, to.y, box, room);
}

export function crossesBox(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  { x, y, width, height }: Rect,
  room = 0,
): boolean {
  return (
    (fromX > x - room || toX > x - room) &&
    (fromX < x + width + room || toX < x + width + room) &&
    (fromY > y - room || toY > y - room) &&
    (fromY < y + height + room || toY < y + height + room)
  );
}

/** Without points that lie on the way anyway. */
export function simplified(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last && last.x === point.x && last.y === point.y) continue;
    const isOnTheWay =
      before && last && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (isOnTheWay) kept.pop();
    kept.push(point);
  }
  return kept;
}
