// One arrow from port to port, along the axes and round what is in the way. Simple shapes are tried first, the shortest
// with the fewest turns before others, and moved aside where another arrow lies; only where all of them are blocked a
// search over the lines between the obstacles finds a way, within a bound.

import type { Point } from "#model/schema/layout.ts";
import type { RectGrid } from "../asking/rect-grid.ts";
import { grownBy, overlaps, spanOf, unionOf } from "../boxes/box.ts";
import type { Rect } from "../scene.ts";
import { aheadOf, directionOf, type End } from "./end.ts";
import { huggingRoom, hugs } from "./hugs.ts";
import { areaShared, crosses, crossesBox, simplified } from "./line.ts";
import { searchRoute } from "./search-route.ts";
import { type Corners, emptyCorners, plainShapes, pointsAt, type Shapes, wideShapes } from "./shapes-between.ts";

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

const corners = emptyCorners();

/** The first that costs least, and of those the one that would by itself: none that would cost more is looked at. */
function cheapest(shapes: Shapes, around: Around): Candidate | undefined {
  let best: Candidate | undefined;
  // Mostly it is the same box again.
  let blocking: Rect | undefined;
  const possible = byBaseCost(shapes, around);
  for (let at = 0; at < possible.length; at++) {
    const shape = possible[at];
    const limit = best?.cost ?? Number.POSITIVE_INFINITY;
    if (!shape || shape.base >= limit) break;
    shapes.draw(shape.number, corners);
    if (blocking && isCrossed(blocking)) continue;
    blocking = around.solid.find(isCrossed);
    if (blocking) continue;
    const { base } = shape;
    const points = simplified(pointsAt(corners));
    const cost = costOf(points, base, limit, around);
    if (cost < limit) best = { points, base, cost };
  }
  return best;
}

function isCrossed(box: Rect): boolean {
  const { xs, ys, count } = corners;
  for (let at = 1; at < count; at++)
    if (crossesBox(xs[at - 1] ?? 0, ys[at - 1] ?? 0, xs[at] ?? 0, ys[at] ?? 0, box)) return true;
  return false;
}

function byBaseCost(shapes: Shapes, { source, target }: Around): { readonly number: number; readonly base: number }[] {
  const out = directionOf(source);
  const into = directionOf(target);
  const possible = [];
  for (let number = 0; number < shapes.count; number++) {
    shapes.draw(number, corners);
    const base = baseCost(corners, out, into);
    if (base < Number.POSITIVE_INFINITY) possible.push({ number, base });
  }
  return possible.sort((left, right) => left.base - right.base);
}

/** Of a shape that goes through nothing; not found out exactly for one that costs more than the limit. */
function costOf(points: readonly Point[], base: number, limit: number, around: Around): number {
  const { source, target, near, lines } = around;
  const isHugging = !isClear(points, near, huggingRoom) || hugs(points, 1, source.rect) || hugs(points, 0, target.rect);
  const roomy = base + (isHugging ? huggingCost : 0);
  return roomy > limit ? roomy : roomy + areaShared(points, lines) / sharedCost;
}

/** Of the shape by itself: its length and its turns. Infinite, if it goes out or comes in the wrong way, or turns on the
 *  spot. Done in one go and without anything new. */
function baseCost({ xs, ys, count }: Corners, out: Point, into: Point): number {
  let x = out.x;
  let y = out.y;
  let fromX = xs[0] ?? 0;
  let fromY = ys[0] ?? 0;
  let cornerX = fromX;
  let cornerY = fromY;
  let length = 0;
  let pieces = 0;
  let first = 0;
  for (let at = 1; at < count; at++) {
    const toX = xs[at] ?? 0;
    const toY = ys[at] ?? 0;
    if (fromX === toX && fromY === toY) continue;
    if (fromX !== toX && fromY !== toY) return Number.POSITIVE_INFINITY;
    const across = Math.sign(toX - fromX);
    const down = Math.sign(toY - fromY);
    const goesOn = across === x && down === y;
    if (pieces === 0 ? !goesOn : across * x + down * y < 0) return Number.POSITIVE_INFINITY;
    if (pieces === 0 || !goesOn) {
      const piece = Math.abs(fromX - cornerX) + Math.abs(fromY - cornerY);
      length += piece;
      if (pieces === 1) first = piece;
      pieces += 1;
      cornerX = fromX;
      cornerY = fromY;
      x = across;
      y = down;
    }
    fromX = toX;
    fromY = toY;
  }
  if (x !== -into.x || y !== -into.y) return Number.POSITIVE_INFINITY;
  const last = Math.abs(fromX - cornerX) + Math.abs(fromY - cornerY);
  const short = pieces < 2 ? 0 : (first < shortestEnd ? 1 : 0) + (last < shortestEnd ? 1 : 0);
  return length + last + (pieces + 1) * turnCost + short * shortEndCost;
}

/** Whether the way goes through none of the boxes, nor nearer than `room` to one. */
export function isClear(points: readonly Point[], obstacles: readonly Rect[], room = 0): boolean {
  for (let at = 1; at < points.length; at++) {
    const from = points[at - 1];
    const to = points[at];
    if (!from || !to) continue;
    for (let other = 0; other < obstacles.length; other++) {
      const box = obstacles[other];
      if (box && crosses(from, to, box, room)) return false;
    }
  }
  return true;
}
