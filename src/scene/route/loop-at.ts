import type { Point } from "#model/schema/layout.ts";
import type { RectGrid } from "../asking/rect-grid.ts";
import type { Rect } from "../scene.ts";
import { areaShared } from "./line.ts";
import { isClear, type Route } from "./route-between.ts";

const reaches = [24, 40, 56, 72];
const capHalf = 14;
const dotCost = 200;
/** Nearer to another box than that, it looks like a part of it. */
const tightRoom = 8;
const tightCost = 150;

/** Round the corner that is freest: out at one side, in at the top or the bottom, or out and in at one of these; further
 *  out where loops are already. */
export function loopAt(rect: Rect, isStart: boolean, obstacles: readonly Rect[], lines: RectGrid): Route {
  let best: Route | undefined;
  let leastCost = Number.POSITIVE_INFINITY;
  for (const [lane, reach] of reaches.entries())
    for (const [corner, draw] of corners.entries()) {
      const points = draw(rect, reach, 14 + lane * 8);
      const isForced = !isClear(points, obstacles);
      const isOnDot = isStart && draw === upperLeft;
      const isTight = !isForced && !isClear(points, obstacles, tightRoom);
      const worse = (isOnDot ? dotCost : 0) + (isTight ? tightCost : 0) + (isForced ? 1e6 : 0);
      const cost = areaShared(points, lines) + lane * 60 + corner * 20 + worse;
      if (cost >= leastCost) continue;
      leastCost = cost;
      best = { points, isForced };
    }
  return best ?? { points: [], isForced: true };
}

type DrawLoop = (rect: Rect, reach: number, along: number) => Point[];

const upperLeft: DrawLoop = ({ x, y, width }, reach, along) => corner(x, y, reach, Math.min(along, width / 2), -1, -1);

const corners: readonly DrawLoop[] = [
  ({ x, y, width }, reach, along) => corner(x + width, y, reach, Math.min(along, width / 2), 1, -1),
  ({ x, y, width, height }, reach, along) => corner(x + width, y + height, reach, Math.min(along, width / 2), 1, 1),
  upperLeft,
  ({ x, y, width, height }, reach, along) => corner(x, y + height, reach, Math.min(along, width / 2), -1, 1),
  ...[1 / 2, 5 / 6, 1 / 6].flatMap((share): DrawLoop[] => [
    ({ x, y, width }, reach) => cap(x + width * share, y, reach, Math.min(capHalf, width / 8), -1),
    ({ x, y, width, height }, reach) => cap(x + width * share, y + height, reach, Math.min(capHalf, width / 8), 1),
  ]),
];

function corner(x: number, y: number, reach: number, along: number, right: 1 | -1, down: 1 | -1): Point[] {
  return [
    { x, y: y - along * down },
    { x: x + reach * right, y: y - along * down },
    { x: x + reach * right, y: y + reach * down },
    { x: x - along * right, y: y + reach * down },
    { x: x - along * right, y },
  ];
}

function cap(x: number, y: number, reach: number, half: number, down: 1 | -1): Point[] {
  const level = y + reach * down;
  const [left, right] = [Math.round(x - half), Math.round(x + half)];
  return [
    { x: left, y },
    { x: left, y: level },
    { x: right, y: level },
    { x: right, y },
  ];
}
