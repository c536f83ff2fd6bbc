// How two boxes stand to each other, and how many arrows go straight from one to the other with room for their words.

import { centreOf } from "../boxes/box.ts";
import type { Rect } from "../scene.ts";
import type { Sides } from "./choose-sides.ts";
import type { LaneMember } from "./lane.ts";
import type { Side } from "./line.ts";

export interface Facing {
  /** No side faces another: the straight ones go round one corner each. */
  readonly isDiagonal: boolean;
  /** From the top, or from the left. */
  readonly straight: readonly { readonly member: LaneMember; readonly sides: Sides }[];
  readonly gap: number | undefined;
  readonly middle: number | undefined;
  /** Where the others go round both boxes. */
  readonly around: readonly [Side, Side];
  /** How far outside of both boxes the words of the straight ones reach there; less than 0 for between the boxes. */
  readonly reach: readonly [number, number];
}

const leastShared = 8;
const wordGap = 6;
const shownLine = 12;
/** From a corner to the nearest port that can be chosen. */
const inset = 12;
const standardGap = 32;

/** None for boxes that lie on each other. */
export function facingOf(first: Rect, second: Rect, members: readonly LaneMember[]): Facing | undefined {
  const across = sharedSpan(first.x, first.width, second.x, second.width);
  const down = sharedSpan(first.y, first.height, second.y, second.height);
  if (across.size > 0 && down.size > 0) return undefined;
  const [from, to] = [centreOf(first), centreOf(second)];
  const level: Sides = from.x < to.x ? { source: "right", target: "left" } : { source: "left", target: "right" };
  const upright: Sides = from.y < to.y ? { source: "bottom", target: "top" } : { source: "top", target: "bottom" };
  if (down.size >= leastShared) {
    const fitting = members.filter(({ width }) => width + 2 * shownLine <= -across.size);
    const height = Math.max(0, ...fitting.map((member) => member.height));
    const { gap, isBeside, chosen } = straightOnes(members, fitting, down.size, height + 4);
    const port = Math.min(standardGap / 2, Math.min(first.height, second.height) / 2 - inset / 2);
    const reach = isBeside ? Math.max(0, 2 * wordGap + height - port) : 0;
    const straight = chosen.map((member) => ({ member, sides: level }));
    return {
      isDiagonal: false,
      straight,
      gap,
      middle: middleOf(down),
      around: ["top", "bottom"],
      reach: [reach, reach],
    };
  }
  if (across.size >= leastShared) {
    const fitting = members.filter(({ height }) => height + wordGap <= -down.size);
    const width = Math.max(0, ...fitting.map((member) => member.width));
    const { gap, isBeside, chosen } = straightOnes(members, fitting, across.size, width + 12);
    const half = isBeside ? standardGap / 2 + wordGap + width : ((gap ?? 0) * (chosen.length - 1) + width) / 2;
    const [left, right] = [Math.min(first.x, second.x), Math.max(first.x + first.width, second.x + second.width)];
    const reach: Facing["reach"] = [left - across.middle + half, across.middle + half - right];
    const straight = chosen.map((member) => ({ member, sides: upright }));
    const words = chosen.length > 0 ? reach : ([0, 0] as const);
    return { isDiagonal: false, straight, gap, middle: middleOf(across), around: ["left", "right"], reach: words };
  }
  const corners = [
    { source: level.source, target: upright.target },
    { source: upright.source, target: level.target },
  ];
  const straight = members.slice(0, 2).flatMap((member, at) => (corners[at] ? [{ member, sides: corners[at] }] : []));
  return {
    isDiagonal: true,
    straight,
    gap: undefined,
    middle: undefined,
    around: ["top", "bottom"],
    reach: [0, 0],
  };
}

interface Span {
  /** Less than 0 for how far they are apart. */
  readonly size: number;
  readonly middle: number;
}

function sharedSpan(first: number, firstSize: number, second: number, secondSize: number): Span {
  const from = Math.max(first, second);
  const to = Math.min(first + firstSize, second + secondSize);
  return { size: to - from, middle: Math.round((from + to) / 2) };
}

function middleOf({ size, middle }: Span): number | undefined {
  return size >= 2 * inset ? middle : undefined;
}

interface Straight {
  readonly chosen: readonly LaneMember[];
  readonly gap?: number;
  /** Two on a side that has words for one: theirs are above and below. */
  readonly isBeside?: true;
}

/** As many as have room with their words on them; where that is one, two for an even number of arrows, so that as many
 *  others go round on either side. */
function straightOnes(
  members: readonly LaneMember[],
  fitting: readonly LaneMember[],
  room: number,
  step: number,
): Straight {
  const count = Math.min(Math.floor(room / step), fitting.length);
  if (count > 1) return { chosen: fitting.slice(0, count), gap: Math.max(step, Math.min(standardGap, room / count)) };
  const [first, last] = [fitting[0], fitting.at(-1)];
  if (!first || !last) return { chosen: [] };
  return members.length % 2 === 0 && first !== last ? { chosen: [first, last], isBeside: true } : { chosen: [first] };
}
