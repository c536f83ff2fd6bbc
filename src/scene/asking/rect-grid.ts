// Boxes by where they are, for asking what lies in a part of the drawing without looking at all of it.

import { overlaps } from "../boxes/box.ts";
import type { Rect } from "../scene.ts";

export interface RectGrid {
  add(rect: Rect, name?: string): void;
  /** The names of what overlaps, each once, in the order in which it was added. */
  namesWithin(rect: Rect): string[];
  coveredArea(rect: Rect): number;
}

const cell = 256;
/** A box over more cells than this is kept apart and looked at every time. */
const mostCells = 400;

interface Kept {
  readonly rect: Rect;
  readonly name: string | undefined;
  readonly order: number;
}

export function rectGrid(): RectGrid {
  const cells = new Map<string, Kept[]>();
  const large: Kept[] = [];
  let count = 0;

  function found(rect: Rect): Kept[] {
    const all = new Set<Kept>(large);
    for (const key of cellsOf(rect) ?? [...cells.keys()]) for (const kept of cells.get(key) ?? []) all.add(kept);
    return [...all].filter((kept) => overlaps(kept.rect, rect)).sort((left, right) => left.order - right.order);
  }

  return {
    add(rect, name) {
      const kept = { rect, name, order: count++ };
      const keys = cellsOf(rect);
      if (!keys) large.push(kept);
      for (const key of keys ?? []) {
        const known = cells.get(key);
        if (known) known.push(kept);
        else cells.set(key, [kept]);
      }
    },
    namesWithin: (rect) => found(rect).flatMap(({ name }) => name ?? []),
    coveredArea: (rect) => found(rect).reduce((sum, kept) => sum + overlapArea(kept.rect, rect), 0),
  };
}

function cellsOf({ x, y, width, height }: Rect): string[] | undefined {
  const [left, right] = [Math.floor(x / cell), Math.floor((x + width) / cell)];
  const [top, bottom] = [Math.floor(y / cell), Math.floor((y + height) / cell)];
  if ((right - left + 1) * (bottom - top + 1) > mostCells) return undefined;
  const keys: string[] = [];
  for (let column = left; column <= right; column++)
    for (let row = top; row <= bottom; row++) keys.push(`${column} ${row}`);
  return keys;
}

function overlapArea(left: Rect, right: Rect): number {
  const across = Math.min(left.x + left.width, right.x + right.width) - Math.max(left.x, right.x);
  const down = Math.min(left.y + left.height, right.y + right.height) - Math.max(left.y, right.y);
  return Math.max(0, across) * Math.max(0, down);
}
