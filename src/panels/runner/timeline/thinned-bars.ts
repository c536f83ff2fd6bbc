// A run of a hundred thousand records has more bars than the screen has points. What can't be seen is not drawn.

import type { PlacedBar } from "./stacked-lanes.ts";

/** Nearer than this, in pixels, two bars of a tone can't be told apart. */
const least = 1.5;

/** Without the bars that nobody could see beside the one before. Faults are always kept apart from what is well. */
export function thinnedBars(bars: readonly PlacedBar[], xOf: (us: number) => number): PlacedBar[] {
  const kept: PlacedBar[] = [];
  const reached = new Map<string, number>();
  for (const bar of bars) {
    const end = xOf(bar.toUs);
    const key = `${bar.tone} ${bar.row} ${bar.toUs === bar.fromUs}`;
    if (end - (reached.get(key) ?? Number.NEGATIVE_INFINITY) < least) continue;
    reached.set(key, end);
    kept.push(bar);
  }
  return kept;
}
