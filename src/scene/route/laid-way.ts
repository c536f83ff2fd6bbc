// The way that a layout found for an arrow, for as long as it still joins the two boxes. Where one of them has moved or
// has another size, there is none, and the arrow finds its own.

import type { LaidRoute, Point } from "#model/schema/layout.ts";
import type { Rect } from "../scene.ts";
import type { Sides } from "./choose-sides.ts";
import type { Side } from "./line.ts";

export interface LaidWay {
  readonly points: readonly Point[];
  readonly sides: Sides;
  /** The middle of its words. */
  readonly label: Point | undefined;
}

const mostPoints = 100;

export function laidWay(route: LaidRoute, source: Rect, target: Rect): LaidWay | undefined {
  if (route.points.length > mostPoints) return undefined;
  const onDrawing = ({ x, y }: Point): Point => ({ x: x + source.x, y: y + source.y });
  const points = route.points.map(onDrawing);
  const [first, second] = points;
  const [last, beforeLast] = [points.at(-1), points.at(-2)];
  if (!first || !second || !last || !beforeLast || !followsAxes(points)) return undefined;
  const [from, to] = [sideAt(source, first, second), sideAt(target, last, beforeLast)];
  if (!from || !to) return undefined;
  return { points, sides: { source: from, target: to }, label: route.label && onDrawing(route.label) };
}

function followsAxes(points: readonly Point[]): boolean {
  return points.every((point, at) => {
    const before = points[at - 1] ?? point;
    return before.x === point.x || before.y === point.y;
  });
}

/** The side of the box that a line leaves at a point, if it does. */
function sideAt({ x, y, width, height }: Rect, at: Point, next: Point): Side | undefined {
  if (at.x === next.x && at.x >= x && at.x <= x + width)
    return at.y === y ? "top" : at.y === y + height ? "bottom" : undefined;
  if (at.y === next.y && at.y >= y && at.y <= y + height)
    return at.x === x ? "left" : at.x === x + width ? "right" : undefined;
  return undefined;
}
