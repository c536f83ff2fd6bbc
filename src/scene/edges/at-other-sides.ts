// The same arrow out and in at other sides, for one that finds no good way where it was planned to go out and come in.

import type { Point } from "#model/schema/layout.ts";
import { midOf } from "../route/choose-sides.ts";
import type { Side } from "../route/line.ts";
import type { PlannedEdge } from "../route/planned-edge.ts";
import type { Rect } from "../scene.ts";

const sides: readonly Side[] = ["right", "left", "bottom", "top"];
const shifts = [0, 16, -16];
const apart = 10;
const inset = 8;

/** At the same side of both states, in places where no other arrow ends. */
export function atOtherSides(
  plan: PlannedEdge,
  others: readonly { readonly points: readonly Point[] }[],
): readonly PlannedEdge[] {
  if (plan.isSourceAround || plan.isTargetAround) return [];
  const ends = others.flatMap(({ points }) => [...points.slice(0, 1), ...points.slice(-1)]);
  return sides.flatMap((side): PlannedEdge[] => {
    const source = freePort(plan.source.rect, side, ends);
    const target = freePort(plan.target.rect, side, ends);
    if (!source || !target) return [];
    return [{ ...plan, sides: { source: side, target: side }, lane: undefined, ports: { source, target } }];
  });
}

function freePort(rect: Rect, side: Side, ends: readonly Point[]): Point | undefined {
  const { x, y } = midOf(rect, side);
  const isUpright = side === "left" || side === "right";
  const most = (isUpright ? rect.height : rect.width) / 2 - inset;
  const places = shifts
    .filter((by) => Math.abs(by) <= most)
    .map((by) => (isUpright ? { x, y: y + by } : { x: x + by, y }));
  return places.find((place) => ends.every((end) => Math.abs(end.x - place.x) + Math.abs(end.y - place.y) >= apart));
}
