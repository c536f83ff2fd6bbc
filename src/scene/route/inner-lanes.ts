// Several arrows between a container and a box in it: some to each of its sides, the nearest first.

import { isWithin } from "../boxes/box.ts";
import type { Rect } from "../scene.ts";
import type { Lane, LaneMember } from "./lane.ts";
import type { Side } from "./line.ts";

const sides: readonly Side[] = ["right", "left", "bottom", "top"];
/** What each arrow costs those that come after it on the same side. */
const nextCost = { level: 60, upright: 140 };
/** A container's title is not to be passed without need. */
const titleCost = 400;

/** None where neither box is in the other, or two arrows have room anyway. */
export function innerLanes(first: Rect, second: Rect, members: readonly LaneMember[]): readonly Lane[] | undefined {
  const [outer, inner] = isWithin(second, first) ? [first, second] : [second, first];
  if (!isWithin(inner, outer)) return undefined;
  const costs = new Map(sides.map((side) => [side, roomAt(side, inner, outer) + (side === "top" ? titleCost : 0)]));
  return members.map((_, order) => {
    const side = sides.reduce((best, one) => ((costs.get(one) ?? 0) < (costs.get(best) ?? 0) ? one : best));
    const isLevel = side === "left" || side === "right";
    costs.set(side, (costs.get(side) ?? 0) + (isLevel ? nextCost.level : nextCost.upright));
    return { sides: { source: side, target: side }, source: { order }, target: { order } };
  });
}

function roomAt(side: Side, inner: Rect, outer: Rect): number {
  switch (side) {
    case "left":
      return inner.x - outer.x;
    case "right":
      return outer.x + outer.width - inner.x - inner.width;
    case "top":
      return inner.y - outer.y;
    case "bottom":
      return outer.y + outer.height - inner.y - inner.height;
  }
}
