// One arrow from port to port, along the axes and round what is in the way. Simple shapes are tried first, the shortest
// with the fewest turns before others, and moved aside where another arrow lies; only where all of them are blocked a
// search over the lines between the obstacles finds a way, within a bound.

import type { Point } from "#model/schema/layout.ts";
import type { RectGrid } from "../asking/rect-grid.ts";
import { spanOf } from "../asking/scene-index.ts";
import { grownBy, overlaps, unionOf } from "../boxes/box.ts";
import type { Rect } from "../scene.ts";
import { aheadOf, directionOf, type End } from "./end.ts";
import { areaShared, crosses, lengthOf, simplified } from "./line.ts";
import { searchRoute } from "./search-route.ts";
import { plainShapes, wideShapes } from "./shapes-between.ts";

export interface Route {
  readonly points: readonly Point[];
  /** No way round everything was found within the bound. */
  readonly isForced: boolean;
  /** Where there is room for the middle of its words, if that is known. */
  readonly label?: Point | undefined;
}

const turnCost = 24;
/** What a plain shape may cost more, for the arrows it meets, before wider ones are tried. */
const worthLooking = 64;
const shortEndCost = 60;
const shortestEnd = 12;
/** Lying along another arrow is worth a detour; crossing one costs a little. */
const sharedCost = 4;
/** Running along a box as if it belonged to it is worth a detour, too. */
const huggingCost = 120;
const huggingRoom = 8;
const searchMargin = 320;
const stubs = [16, 8, 4];

export function routeBetween(source: End, target: End, obstacles: readonly Rect[], lines: RectGrid): Route {
  const near = nearby(source, target, obstacles);
  const solid = [...near, ...[source, target].filter(({ isAround }) => !isAround).map(({ rect }) => rect)];
  const roomy = near.map((rect) => grownBy(rect, huggingRoom));
  const plain = cheapest(plainShapes(source, target), { source, target, solid, roomy, lines });
  if (plain && plain.cost <= plain.base + worthLooking) return { points: plain.points, isForced: false };
  const wide = cheapest(wideShapes(source, target, near), { source, target, solid, roomy, lines });
  const best = plain && (!wide || plain.cost <= wide.cost) ? plain : wide;
  if (best && isClear(best.points, obstacles)) return { points: best.points, isForced: false };
  return searched(source, target, solid, obstacles);
}

function searched(source: End, target: End, solid: readonly Rect[], obstacles: readonly Rect[]): Route {
  const start = freeAhead(source, solid);
  const end = freeAhead(target, solid);
  for (const boxes of [solid, [...solid, ...obstacles]]) {
    const way = searchRoute(start, end, boxes);
    if (!way) continue;
    const points = simplified([source.at, ...way, target.at]);
    if (isClear(points, obstacles)) return { points, isForced: false };
  }
  const points = simplified([source.at, start, { x: end.x, y: start.y }, end, target.at]);
  return { points, isForced: !isClear(points, obstacles) };
}

function freeAhead(end: End, solid: readonly Rect[]): Point {
  for (const by of stubs) {
    const point = aheadOf(end, by);
    if (isClear([end.at, point], solid)) return point;
  }
  return end.at;
}

function nearby(source: End, target: End, obstacles: readonly Rect[]): readonly Rect[] {
  const { x, y } = source.at;
  const between = spanOf(source.at, target.at);
  const region = grownBy(between, searchMargin);
  const distance = (rect: Rect) => {
    const whole = unionOf(rect, between);
    return whole.width + whole.height - rect.width - rect.height;
  };
  const found = obstacles.filter((rect) => overlaps(rect, region));
  return found.length <= 10
    ? found
    : sortedBy(found, (rect) => distance(rect) * 1e6 + Math.hypot(rect.x - x, rect.y - y));
}

function sortedBy(rects: readonly Rect[], key: (rect: Rect) => number): Rect[] {
  return rects
    .map((rect) => ({ rect, key: key(rect) }))
    .sort((left, right) => left.key - right.key)
    .map(({ rect }) => rect);
}

interface Candidate {
  readonly points: Point[];
  readonly base: number;
  readonly cost: number;
}

interface Around {
  readonly source: End;
  readonly target: End;
  /** What must not be crossed, and what should be kept away from. */
  readonly solid: readonly Rect[];
  readonly roomy: readonly Rect[];
  readonly lines: RectGrid;
}

function cheapest(shapes: readonly Point[][], { source, target, solid, roomy, lines }: Around): Candidate | undefined {
  const candidates = shapes.flatMap((shape) => {
    if (!keepsDirection(shape, source, target)) return [];
    const points = simplified(shape);
    return [{ points, base: baseCost(points) }];
  });
  candidates.sort((left, right) => left.base - right.base);
  let best: Candidate | undefined;
  for (const { points, base } of candidates) {
    if (best && base >= best.cost) break;
    if (!isClear(points, solid)) continue;
    const cost = base + areaShared(points, lines) / sharedCost + (isClear(points, roomy) ? 0 : huggingCost);
    if (!best || cost < best.cost) best = { points, base, cost };
  }
  return best;
}

function baseCost(points: readonly Point[]): number {
  const isShort = (from: Point | undefined, to: Point | undefined) =>
    from && to && points.length > 2 && Math.abs(from.x - to.x) + Math.abs(from.y - to.y) < shortestEnd;
  const short = (isShort(points[0], points[1]) ? 1 : 0) + (isShort(points.at(-2), points.at(-1)) ? 1 : 0);
  return lengthOf(points) + points.length * turnCost + short * shortEndCost;
}

/** Goes out and comes in the right way, and turns nowhere on the spot. */
function keepsDirection(points: readonly Point[], source: End, target: End): boolean {
  let before = directionOf(source);
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1], points[at]];
    if (!from || !to || (from.x === to.x && from.y === to.y)) continue;
    if (from.x !== to.x && from.y !== to.y) return false;
    const step = { x: Math.sign(to.x - from.x), y: Math.sign(to.y - from.y) };
    if (at === 1 && (step.x !== before.x || step.y !== before.y)) return false;
    if (step.x * before.x + step.y * before.y < 0) return false;
    before = step;
  }
  const arrival = directionOf(target);
  return before.x === -arrival.x && before.y === -arrival.y;
}

export function isClear(points: readonly Point[], obstacles: readonly Rect[]): boolean {
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1], points[at]];
    if (!from || !to) continue;
    for (const box of obstacles) if (crosses(from, to, box)) return false;
  }
  return true;
}
