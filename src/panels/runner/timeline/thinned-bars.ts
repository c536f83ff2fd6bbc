import type { Bar } from "./lanes-of.ts";

/** Nearer than this, in pixels, two bars of a tone can't be told apart. */
const least = 1.5;

/** Without the bars that nobody could see beside the one before. Faults are always kept apart from what is well. */
export function thinnedBars(bars: readonly Bar[], xOf: (us: number) => number): Bar[] {
  const kept: Bar[] = [];
  const reached = new Map<Bar["tone"], number>();
  for (const bar of bars) {
    const end = xOf(bar.toUs);
    if (end - (reached.get(bar.tone) ?? Number.NEGATIVE_INFINITY) < least) continue;
    reached.set(bar.tone, end);
    kept.push(bar);
  }
  return kept;
}
