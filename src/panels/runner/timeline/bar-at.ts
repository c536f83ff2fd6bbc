import type { PlacedBar, PlacedLane } from "./stacked-lanes.ts";
import { rowHeight } from "./stacked-lanes.ts";
import type { TimelineScale } from "./timeline-scale.ts";

/** How near a press must be, in pixels. */
const reach = 6;

export function laneAt(lanes: readonly PlacedLane[], y: number): PlacedLane | undefined {
  return lanes.find(({ top, height }) => y >= top && y < top + height);
}

/** What lies under the pointer in a lane: a moment before a bar, the shortest bar before longer ones. */
export function barAt(lane: PlacedLane, scale: TimelineScale, x: number, y: number): PlacedBar | undefined {
  const row = Math.floor((y - lane.top - 3) / rowHeight);
  let found: { readonly bar: PlacedBar; readonly cost: number } | undefined;
  for (const bar of lane.bars) {
    if (lane.rows > 1 && bar.row !== row) continue;
    const [from, to] = [scale.xOf(bar.fromUs), scale.xOf(bar.toUs)];
    const isMoment = bar.fromUs === bar.toUs;
    const distance = Math.max(0, from - x, x - to);
    if (distance > (isMoment ? reach : 2)) continue;
    const cost = isMoment ? distance : reach + (to - from);
    if (!found || cost < found.cost) found = { bar, cost };
  }
  return found?.bar;
}
