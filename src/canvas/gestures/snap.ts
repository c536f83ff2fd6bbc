// Where something dragged comes to lie: on the grid, or in line with a neighbour when it is close to that.

import type { Point } from "#model/schema/layout.ts";
import type { Rect } from "#scene/scene.ts";

export const grid = 8;

export function onGrid(value: number): number {
  return Math.round(value / grid) * grid;
}

export interface Snapped {
  readonly by: Point;
  readonly guides: readonly Rect[];
}

const reach = 6;

export function snapMove(rect: Rect, by: Point, neighbours: readonly Rect[]): Snapped {
  const target = { ...rect, x: rect.x + by.x, y: rect.y + by.y };
  const across = closest(marksOf(target.x, target.width), neighbours, (one) => marksOf(one.x, one.width));
  const down = closest(marksOf(target.y, target.height), neighbours, (one) => marksOf(one.y, one.height));
  const x = across ? by.x + across.by : onGrid(target.x) - rect.x;
  const y = down ? by.y + down.by : onGrid(target.y) - rect.y;
  const guides: Rect[] = [];
  if (across) guides.push(upright(across.at, { ...target, y: rect.y + y }, across.neighbour));
  if (down) guides.push(level(down.at, { ...target, x: rect.x + x }, down.neighbour));
  return { by: { x, y }, guides };
}

/** Start, middle and end. */
function marksOf(start: number, size: number): readonly number[] {
  return [start, start + size / 2, start + size];
}

interface Line {
  readonly by: number;
  readonly at: number;
  readonly neighbour: Rect;
}

function closest(
  marks: readonly number[],
  neighbours: readonly Rect[],
  of: (rect: Rect) => readonly number[],
): Line | undefined {
  let best: Line | undefined;
  for (const neighbour of neighbours)
    for (const at of of(neighbour))
      for (const mark of marks)
        if (Math.abs(at - mark) <= reach && (!best || Math.abs(at - mark) < Math.abs(best.by)))
          best = { by: at - mark, at, neighbour };
  return best;
}

function upright(x: number, one: Rect, other: Rect): Rect {
  const top = Math.min(one.y, other.y) - 8;
  return { x, y: top, width: 0, height: Math.max(one.y + one.height, other.y + other.height) + 8 - top };
}

function level(y: number, one: Rect, other: Rect): Rect {
  const left = Math.min(one.x, other.x) - 8;
  return { x: left, y, width: Math.max(one.x + one.width, other.x + other.width) + 8 - left, height: 0 };
}
