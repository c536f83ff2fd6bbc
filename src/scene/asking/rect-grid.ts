// Boxes by where they are, for asking what is covered of a part of the drawing without looking at all of it.

import type { Rect } from "../scene.ts";

export interface RectGrid {
  add(rect: Rect): void;
  /** How much of the box is covered; what lies over each other counts each time. */
  coveredArea(rect: Rect): number;
}

const cell = 256;
/** A box over more cells than this is kept apart and looked at every time. */
const mostCells = 400;
const rowStride = 2 ** 21;

export function rectGrid(): RectGrid {
  const cells = new Map<number, number[]>();
  const rects: Rect[] = [];
  const large: number[] = [];
  /** The last question in which a box was met, so that one over several cells counts once. */
  const met: number[] = [];
  let question = 0;

  function coveredBy(candidates: readonly number[], { x, y, width, height }: Rect): number {
    let area = 0;
    for (let index = 0; index < candidates.length; index++) {
      const at = candidates[index] ?? -1;
      const candidate = rects[at];
      if (!candidate || met[at] === question) continue;
      const across = Math.min(candidate.x + candidate.width, x + width) - Math.max(candidate.x, x);
      const down = Math.min(candidate.y + candidate.height, y + height) - Math.max(candidate.y, y);
      if (across <= 0 || down <= 0) continue;
      met[at] = question;
      area += across * down;
    }
    return area;
  }

  return {
    add(rect) {
      const at = rects.push(rect) - 1;
      met.push(0);
      const span = spanOf(rect);
      if (span.count > mostCells) large.push(at);
      else
        eachCell(span, (key) => {
          const known = cells.get(key);
          if (known) known.push(at);
          else cells.set(key, [at]);
        });
    },
    coveredArea(rect) {
      // Asked tens of thousands of times for one drawing, hence without a function for each cell.
      question += 1;
      const left = Math.floor(rect.x / cell);
      const right = Math.floor((rect.x + rect.width) / cell);
      const top = Math.floor(rect.y / cell);
      const bottom = Math.floor((rect.y + rect.height) / cell);
      let area = coveredBy(large, rect);
      if ((right - left + 1) * (bottom - top + 1) > cells.size)
        for (const candidates of cells.values()) area += coveredBy(candidates, rect);
      else
        for (let column = left; column <= right; column++)
          for (let row = top; row <= bottom; row++) {
            const candidates = cells.get(column * rowStride + row);
            if (candidates) area += coveredBy(candidates, rect);
          }
      return area;
    },
  };
}

interface CellSpan {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly count: number;
}

function spanOf({ x, y, width, height }: Rect): CellSpan {
  const left = Math.floor(x / cell);
  const right = Math.floor((x + width) / cell);
  const top = Math.floor(y / cell);
  const bottom = Math.floor((y + height) / cell);
  return { left, right, top, bottom, count: (right - left + 1) * (bottom - top + 1) };
}

function eachCell({ left, right, top, bottom }: CellSpan, visit: (key: number) => void): void {
  for (let column = left; column <= right; column++)
    for (let row = top; row <= bottom; row++) visit(column * rowStride + row);
}
