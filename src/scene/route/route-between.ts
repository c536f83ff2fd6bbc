// One arrow from port to port, along the axes and round what is in the way. Simple shapes are tried first, the shortest
// with the fewest turns before others, and moved aside where another arrow lies; only where all of them are blocked a
// search over the lines between the obstacles finds a way, within a bound.

import type { Point } from "#model/schema/layout.ts";
import type { RectGrid } from "../asking/rect-grid.ts";
import { grownBy, overlaps, spanOf, unionOf } from "../boxes/box.ts";
import type { Rect } from "../scene.ts";
import { aheadOf, directionOf, type End, isLevel } from "./end.ts";
import { areaShared, crosses, simplified } from "./line.ts";
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
  const around = { source, target, solid, near, lines };
  const plain = cheapest(plainShapes(source, target), around);
  if (plain && plain.cost <= plain.base + worthLooking) return { points: plain.points, isForced: false };
  const ranked = nearestFirst(near, source, target);
  const wide = cheapest(wideShapes(source, target, ranked), around);
  const best = plain && (!wide || plain.cost <= wide.cost) ? plain : wide;
  if (best && isClear(best.points, obstacles)) return { points: best.points, isForced: false };
  return searched(source, target, [...ranked, ...solid.slice(near.length)], obstacles);
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
  const region = grownBy(spanOf(source.at, target.at), searchMargin);
  return obstacles.filter((rect) => overlaps(rect, region));
}

function nearestFirst(rects: readonly Rect[], source: End, target: End): readonly Rect[] {
  if (rects.length <= 10) return rects;
  const { x, y } = source.at;
  const between = spanOf(source.at, target.at);
  const distance = (rect: Rect) => {
    const whole = unionOf(rect, between);
    return whole.width + whole.height - rect.width - rect.height;
  };
  return rects
    .map((rect) => ({ rect, key: distance(rect) * 1e6 + Math.hypot(rect.x - x, rect.y - y) }))
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
  /** What must not be crossed. */
  readonly solid: readonly Rect[];
  /** What should be kept away from. */
  readonly near: readonly Rect[];
  readonly lines: RectGrid;
}

function cheapest(shapes: Iterable<Point[]>, around: Around): Candidate | undefined {
  const { source, target } = around;
  const [out, into] = [directionOf(source), directionOf(target)];
  const least = leastCost(source, target);
  let best: Candidate | undefined;
  for (const shape of shapes) {
    const limit = best?.cost ?? Number.POSITIVE_INFINITY;
    const base = baseCost(shape, out, into);
    if (base >= limit) continue;
    const points = simplified(shape);
    const cost = costOf(points, base, limit, around);
    if (cost > limit || cost === Number.POSITIVE_INFINITY) continue;
    if (!best || cost < limit || base < best.base) best = { points, base, cost };
    // Most arrows have the best shape that there could be, and the others need not be looked at.
    if (cost <= least) break;
  }
  return best;
}

/** Infinite for a shape that is blocked, and not found out exactly for one that costs more than the limit. */
function costOf(points: readonly Point[], base: number, limit: number, { solid, near, lines }: Around): number {
  if (!isClear(points, solid)) return Number.POSITIVE_INFINITY;
  const roomy = base + (isClear(points, near, huggingRoom) ? 0 : huggingCost);
  return roomy > limit ? roomy : roomy + areaShared(points, lines) / sharedCost;
}

/** No shape costs less: as long as the ends are apart, with as few turns as their sides allow. */
function leastCost(source: End, target: End): number {
  const [across, down] = [Math.abs(source.at.x - target.at.x), Math.abs(source.at.y - target.at.y)];
  const corners = across === 0 || down === 0 ? 2 : isLevel(source) === isLevel(target) ? 4 : 3;
  return across + down + corners * turnCost;
}

/** Of the shape by itself: its length and its turns. Infinite, if it goes out or comes in the wrong way, or turns on the
 *  spot. Tens of thousands are looked at for one drawing, hence in one go and without anything new. */
function baseCost(points: readonly Point[], out: Point, into: Point): number {
  let [x, y] = [out.x, out.y];
  let corner = points[0];
  let [length, pieces, first] = [0, 0, 0];
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1], points[at]];
    if (!from || !to || (from.x === to.x && from.y === to.y)) continue;
    if (from.x !== to.x && from.y !== to.y) return Number.POSITIVE_INFINITY;
    const [across, down] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
    const goesOn = across === x && down === y;
    if (pieces === 0 ? !goesOn : across * x + down * y < 0) return Number.POSITIVE_INFINITY;
    if (pieces > 0 && goesOn) continue;
    const piece = corner ? Math.abs(from.x - corner.x) + Math.abs(from.y - corner.y) : 0;
    length += piece;
    if (pieces === 1) first = piece;
    pieces += 1;
    corner = from;
    [x, y] = [across, down];
  }
  if (x !== -into.x || y !== -into.y) return Number.POSITIVE_INFINITY;
  const end = points[points.length - 1];
  const last = corner && end ? Math.abs(end.x - corner.x) + Math.abs(end.y - corner.y) : 0;
  const short = pieces < 2 ? 0 : (first < shortestEnd ? 1 : 0) + (last < shortestEnd ? 1 : 0);
  return length + last + (pieces + 1) * turnCost + short * shortEndCost;
}

/** Whether the way goes through none of the boxes, nor nearer than `room` to one. */
export function isClear(points: readonly Point[], obstacles: readonly Rect[], room = 0): boolean {
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1], points[at]];
    if (!from || !to) continue;
    for (const box of obstacles) if (crosses(from, to, box, room)) return false;
  }
  return true;
}
