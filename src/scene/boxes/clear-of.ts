import type { Point } from "#model/schema/layout.ts";
import type { Rect } from "../scene.ts";
import { grownBy, overlaps, shifted } from "./box.ts";

const directions: readonly Point[] = [
  { x: 0, y: 1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
];
const grid = 8;
const mostTries = 60;

/** How far a box has to go, straight one way, to have that much room to all others; the shortest such way, of those that
 *  are welcome if there is one. */
export function clearOf(
  rect: Rect,
  others: readonly Rect[],
  room: number,
  isWelcome: (there: Rect) => boolean = () => true,
): Point {
  const roomy = others.map((other) => grownBy(other, room));
  const ways = directions.map((direction) => wayOut(rect, roomy, direction)).filter((way) => way !== undefined);
  ways.sort((left, right) => lengthOf(left) - lengthOf(right));
  return ways.find((way) => isWelcome(shifted(rect, way))) ?? ways[0] ?? { x: 0, y: 0 };
}

function wayOut(rect: Rect, others: readonly Rect[], { x, y }: Point): Point | undefined {
  let by: Point = { x: 0, y: 0 };
  for (let tries = 0; tries < mostTries; tries++) {
    const there = shifted(rect, by);
    const other = others.find((one) => overlaps(one, there));
    if (!other) return by;
    const further =
      x > 0
        ? other.x + other.width - there.x
        : x < 0
          ? there.x + there.width - other.x
          : y > 0
            ? other.y + other.height - there.y
            : there.y + there.height - other.y;
    const snapped = Math.ceil(further / grid) * grid;
    by = { x: by.x + x * snapped, y: by.y + y * snapped };
  }
  return undefined;
}

function lengthOf({ x, y }: Point): number {
  return Math.abs(x) + Math.abs(y);
}
