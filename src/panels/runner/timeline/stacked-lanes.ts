// Lanes with their bars in rows, so that what happens at the same time does not lie on top of each other.

import type { Bar, Lane } from "./lane.ts";

export interface PlacedBar extends Bar {
  readonly row: number;
}

export interface PlacedLane extends Omit<Lane, "bars"> {
  readonly bars: readonly PlacedBar[];
  readonly top: number;
  readonly height: number;
  readonly rows: number;
}

/** More would push the other lanes out of sight. */
const mostRows = 4;
export const rowHeight = 16;
const padding = 6;

export function stackedLanes(lanes: readonly Lane[]): {
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
} {
  let top = 0;
  const placed = lanes.map((lane) => {
    const { bars, rows } = inRows(lane.bars);
    const height = padding + rows * rowHeight;
    const one = { ...lane, bars, rows, top, height };
    top += height;
    return one;
  });
  return { lanes: placed, height: top };
}

/** The topmost row that is free by then; a moment is in the row of what was begun last before it. */
function inRows(bars: readonly Bar[]): { readonly bars: readonly PlacedBar[]; readonly rows: number } {
  const sorted = [...bars].sort((left, right) => left.fromUs - right.fromUs || right.toUs - left.toUs);
  const freeAt: number[] = [];
  let latest = 0;
  const placed = sorted.map((bar) => {
    if (bar.toUs === bar.fromUs) return { ...bar, row: (freeAt[latest] ?? 0) >= bar.fromUs ? latest : 0 };
    const free = freeAt.findIndex((us) => us <= bar.fromUs);
    const row = free >= 0 ? free : Math.min(freeAt.length, mostRows - 1);
    freeAt[row] = Math.max(freeAt[row] ?? 0, bar.toUs);
    latest = row;
    return { ...bar, row };
  });
  return { bars: placed, rows: Math.max(1, freeAt.length) };
}
