// One arrow from port to port, along the axes and round what is in the way. Simple shapes are tried first; only where
// all of them are blocked a search over the lines between the obstacles finds a way, within a bound.

import type { Point } from "#model/schema/layout.ts";
import type { Rect } from "../scene.ts";
import { crosses, lengthOf, outward, type Side, simplified } from "./line.ts";
import { searchRoute } from "./search-route.ts";

export interface End {
  readonly at: Point;
  readonly side: Side;
  /** -1 where the arrow runs inside the box. */
  readonly sign: 1 | -1;
}

/** How far an arrow goes straight on before it turns. */
const stub = 16;

export function routeBetween(source: End, target: End, obstacles: readonly Rect[], lane: number): Point[] {
  const start = ahead(source);
  const end = ahead(target);
  const simple = shapesBetween(start, end, source, target, lane)
    .map((middle) => simplified([source.at, ...middle, target.at]))
    .filter((points) => isClear(points, obstacles) && !doublesBack(points));
  const [best] = simple.sort((left, right) => costOf(left) - costOf(right));
  if (best) return best;
  const found = searchRoute(start, end, obstacles);
  const way = found ?? [start, { x: end.x, y: start.y }, end];
  return simplified([source.at, ...way, target.at]);
}

function ahead({ at, side, sign }: End): Point {
  const { x, y } = outward[side];
  return { x: at.x + x * stub * sign, y: at.y + y * stub * sign };
}

function shapesBetween(start: Point, end: Point, source: End, target: End, lane: number): Point[][] {
  const middleX = Math.round((start.x + end.x) / 2) + lane;
  const middleY = Math.round((start.y + end.y) / 2) + lane;
  const beyond = 24 + Math.abs(lane);
  const left = Math.min(start.x, end.x) - beyond;
  const right = Math.max(start.x, end.x) + beyond;
  const above = Math.min(start.y, end.y) - beyond;
  const below = Math.max(start.y, end.y) + beyond;
  const across = (x: number): Point[] => [start, { x, y: start.y }, { x, y: end.y }, end];
  const down = (y: number): Point[] => [start, { x: start.x, y }, { x: end.x, y }, end];
  const isSourceAcross = outward[source.side].x !== 0;
  const isTargetAcross = outward[target.side].x !== 0;
  const corners = [
    [start, { x: end.x, y: start.y }, end],
    [start, { x: start.x, y: end.y }, end],
  ];
  const through =
    isSourceAcross && isTargetAcross ? [across(middleX), down(middleY)] : [down(middleY), across(middleX)];
  return [...corners, ...through, across(right), across(left), down(below), down(above)];
}

function isClear(points: readonly Point[], obstacles: readonly Rect[]): boolean {
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1], points[at]];
    if (from && to && obstacles.some((box) => crosses(from, to, box))) return false;
  }
  return true;
}

/** Turns on the spot, which looks like an arrow that has changed its mind. */
function doublesBack(points: readonly Point[]): boolean {
  for (let at = 2; at < points.length; at++) {
    const [first, second, third] = [points[at - 2], points[at - 1], points[at]];
    if (!first || !second || !third) continue;
    const dot = (second.x - first.x) * (third.x - second.x) + (second.y - first.y) * (third.y - second.y);
    if (dot < 0) return true;
  }
  return false;
}

function costOf(points: readonly Point[]): number {
  return lengthOf(points) + points.length * 24;
}
