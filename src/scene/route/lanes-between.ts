// The places of several arrows between the same two boxes, so that each has room for its words: as many as fit between the
// sides that face each other, the others as brackets round both boxes, each on a track of its own. One more arrow comes
// after those that are there and moves few of them.

import { centreOf, unionOf } from "../boxes/box.ts";
import type { Rect } from "../scene.ts";
import { clearOfBorders, type Passed } from "./clear-of-borders.ts";
import { facingOf } from "./facing.ts";
import { innerLanes } from "./inner-lanes.ts";
import type { Lane, LaneMember } from "./lane.ts";
import { outward } from "./line.ts";

export interface LaneRequest {
  readonly first: Rect;
  readonly second: Rect;
  readonly members: readonly LaneMember[];
  /** There are others between the two that have their ways already. */
  readonly isOccupied: boolean;
  readonly passed: readonly Passed[];
}

const leastTrack = 16;
const wordGap = 6;

/** As seen from the first box. None where two go side by side without more ado. */
export function lanesBetween(request: LaneRequest): readonly Lane[] | undefined {
  const { first, second, members, isOccupied, passed } = request;
  const inner = innerLanes(first, second, members);
  if (inner) return inner;
  const facing = facingOf(first, second, members);
  if (!facing || (members.length < 3 && !facing.isDiagonal && !isOccupied)) return undefined;
  const lanes = new Map<LaneMember, Lane>();
  for (const [rank, { member, sides }] of (isOccupied ? [] : facing.straight).entries()) {
    const end = { order: facing.isDiagonal ? 0 : rank, gap: facing.gap, middle: facing.middle };
    lanes.set(member, { sides, source: end, target: end });
  }
  const both = unionOf(first, second);
  const [from, to] = [centreOf(first), centreOf(second)];
  const counts: [number, number] = [0, 0];
  const edges: [number, number] = [...facing.reach];
  for (const member of members) {
    if (lanes.has(member)) continue;
    const half = halfFor(member, counts);
    const side = facing.around[half];
    const isLevel = outward[side].x !== 0;
    const room = (isLevel ? member.width : member.height) / 2;
    const least = Math.max(leastTrack * (counts[half] + 1), edges[half] + wordGap + room);
    const track = Math.round(clearOfBorders(least, side, both, passed));
    edges[half] = track + room;
    counts[half] += 1;
    const order = counts[half] * (isLevel ? Math.sign(to.y - from.y) : Math.sign(to.x - from.x));
    lanes.set(member, { sides: { source: side, target: side }, source: { order: -order }, target: { order }, track });
  }
  return members.flatMap((member) => lanes.get(member) ?? []);
}

/** Above or on the left for those that go forwards, the other half for those that come back, as many in each. */
function halfFor({ isForward }: LaneMember, [before, after]: readonly [number, number]): 0 | 1 {
  if (before === after) return isForward ? 0 : 1;
  return before < after ? 0 : 1;
}
