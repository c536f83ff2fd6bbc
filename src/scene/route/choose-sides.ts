// Which sides of two boxes an arrow joins: the pair with the shortest way that turns least, forwards before backwards.

import type { Point } from "#model/schema/layout.ts";
import { centreOf, contains } from "../boxes/box.ts";
import type { Rect } from "../scene.ts";
import { outward, type Side } from "./line.ts";

export interface Sides {
  readonly source: Side;
  readonly target: Side;
}

const sides: readonly Side[] = ["right", "left", "bottom", "top"];

export function chooseSides(source: Rect, target: Rect): Sides {
  const isInside = holds(source, target);
  const isAround = holds(target, source);
  const ends = sides.map((to) => midOf(target, to));
  let best: Sides = { source: "right", target: "left" };
  let bestCost = Number.POSITIVE_INFINITY;
  for (const from of sides) {
    const start = midOf(source, from);
    for (const [at, to] of sides.entries()) {
      const end = ends[at] ?? start;
      if (Math.abs(end.x - start.x) + Math.abs(end.y - start.y) >= bestCost) continue;
      const cost = costOf(start, from, isInside, end, to, isAround);
      if (cost >= bestCost) continue;
      best = { source: from, target: to };
      bestCost = cost;
    }
  }
  return best;
}

function holds(outer: Rect, inner: Rect): boolean {
  return contains(outer, inner) && contains(outer, { x: inner.x + inner.width, y: inner.y + inner.height });
}

function costOf(start: Point, from: Side, isInside: boolean, end: Point, to: Side, isAround: boolean): number {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  // An arrow between a container and what is in it runs inside the container.
  const leaves = facing(from, dx, dy, isInside ? -1 : 1);
  const arrives = facing(to, -dx, -dy, isAround ? -1 : 1);
  const turns =
    (outward[from].x !== 0) === (outward[to].x !== 0) ? (Math.abs(outward[from].x !== 0 ? dy : dx) < 8 ? 0 : 2) : 1;
  return Math.abs(dx) + Math.abs(dy) + turns * 40 + leaves + arrives;
}

/** Going off in the wrong direction costs a detour. */
function facing(side: Side, dx: number, dy: number, sign: 1 | -1): number {
  const { x, y } = outward[side];
  const ahead = (x * dx + y * dy) * sign;
  return ahead > 16 ? 0 : 160 - Math.max(-200, ahead);
}

export function midOf(rect: Rect, side: Side): Point {
  const { x, y } = centreOf(rect);
  switch (side) {
    case "left":
      return { x: rect.x, y };
    case "right":
      return { x: rect.x + rect.width, y };
    case "top":
      return { x, y: rect.y };
    case "bottom":
      return { x, y: rect.y + rect.height };
  }
}
