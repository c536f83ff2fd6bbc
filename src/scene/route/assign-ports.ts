// Spreads the ends of arrows along the sides of boxes, in the order of where they come from, so that none lies on another.

import type { Point } from "#model/schema/layout.ts";
import type { Rect } from "../scene.ts";
import type { LaneEnd } from "./lane.ts";
import type { Side } from "./line.ts";

export interface PortRequest {
  readonly key: string;
  /** The box and its side: what shares them shares the room there. */
  readonly place: string;
  readonly rect: Rect;
  readonly side: Side;
  /** Where the other end is. */
  readonly towards: Point;
  /** Where a layout has put it; the others make room. */
  readonly at: Point | undefined;
  /** Its place among those that lead to the same box. */
  readonly lane: LaneEnd | undefined;
}

const widestGap = 32;

/** Requests by number, each group those that share a side of a box; for thousands of arrows this is done with every edit. */
interface Ports {
  readonly requests: readonly PortRequest[];
  readonly at: Point[];
}

const sidesAtOnce = 200;

/** Requests come in pairs, where an arrow goes out and where it comes in; the ports come in the same order. Stops after
 *  some of the sides. */
export function* assignPorts(requests: readonly PortRequest[]): Generator<void, readonly Point[]> {
  const groups = new Map<string, number[]>();
  for (let number = 0; number < requests.length; number++) {
    const place = requests[number]?.place ?? "";
    const known = groups.get(place);
    if (known) known.push(number);
    else groups.set(place, [number]);
  }
  const ports: Ports = { requests, at: new Array(requests.length) };
  let sides = 0;
  for (const group of groups.values()) {
    if (group.some((number) => requests[number]?.at)) squeezeIn(group, ports);
    else spread(group, ports);
    sides += 1;
    if (sides % sidesAtOnce === 0) yield;
  }
  for (let out = 0; out < requests.length; out += 2) {
    const [from, to] = [requests[out], requests[out + 1]];
    if (!from || !to || from.at || isUprightSide(from.side) !== isUprightSide(to.side)) continue;
    const beside = groups.get(to.place) ?? [];
    if (beside.length === 1) align(out + 1, out, ports);
    else if (groups.get(from.place)?.length === 1) align(out, out + 1, ports);
    else straighten(out + 1, out, beside, ports);
  }
  return ports.at;
}

const margin = 12;
const smallestStep = 16;
const closest = 10;

/** A port that shares its side with no other slides to face its counterpart, which saves the arrow two turns. */
function align(slides: number, stays: number, { requests, at }: Ports): void {
  const [slider, end] = [requests[slides], at[stays]];
  if (!slider || !end) return;
  const { rect, side } = slider;
  const isUpright = isUprightSide(side);
  const along = isUpright ? end.y : end.x;
  const [from, size] = isUpright ? [rect.y, rect.height] : [rect.x, rect.width];
  if (along >= from + margin && along <= from + size - margin) at[slides] = onSide(rect, side, along);
}

/** A step too small to be meant is taken out, where no other port is in the way. */
function straighten(slides: number, stays: number, group: readonly number[], ports: Ports): void {
  const { requests, at } = ports;
  const [from, to] = [at[stays], at[slides]];
  if (!from || !to) return;
  const isUpright = isUprightSide(requests[slides]?.side ?? "top");
  const alongOf = ({ x, y }: Point) => (isUpright ? y : x);
  if (Math.abs(alongOf(from) - alongOf(to)) > smallestStep) return;
  const isFree = group.every((one) => {
    const other = at[one];
    return one === slides || !other || Math.abs(alongOf(other) - alongOf(from)) >= closest;
  });
  if (isFree) align(slides, stays, ports);
}

function isUprightSide(side: Side): boolean {
  return side === "left" || side === "right";
}

function spread(group: readonly number[], { requests, at }: Ports): void {
  const members = group.flatMap((number) => {
    const request = requests[number];
    return request ? [{ number, request }] : [];
  });
  const [first] = members;
  if (!first) return;
  const { rect, side } = first.request;
  const isUpright = isUprightSide(side);
  const place = ({ towards }: PortRequest) => (isUpright ? towards.y : towards.x);
  const orderOf = ({ lane }: PortRequest) => lane?.order ?? 0;
  members.sort(
    ({ request: left }, { request: right }) =>
      place(left) - place(right) || orderOf(left) - orderOf(right) || (left.key < right.key ? -1 : 1),
  );
  const [from, length] = isUpright ? [rect.y, rect.height] : [rect.x, rect.width];
  const steps = members.slice(1).map(({ request }, before) => stepBetween(members[before]?.request, request));
  const wanted = steps.reduce((sum, step) => sum + step, 0);
  const fitting = (length * (members.length - 1)) / (members.length + 1);
  const share = wanted > fitting ? fitting / wanted : 1;
  const middle = middleOf(members, from + length / 2);
  const room = (length - wanted * share) / 2;
  let along = Math.min(Math.max(middle, from + length / 2 - room), from + length / 2 + room) - (wanted * share) / 2;
  for (const [rank, { number }] of members.entries()) {
    at[number] = onSide(rect, side, Math.round(along));
    along += (steps[rank] ?? 0) * share;
  }
}

/** Those of one bundle may want to be further apart, or closer together. */
function stepBetween(left: PortRequest | undefined, right: PortRequest): number {
  const isTogether =
    left?.lane && right.lane && left.towards.x === right.towards.x && left.towards.y === right.towards.y;
  return (isTogether ? right.lane?.gap : undefined) ?? widestGap;
}

/** A bundle alone on its side faces the other box. */
function middleOf(members: readonly { readonly request: PortRequest }[], otherwise: number): number {
  const middle = members[0]?.request.lane?.middle;
  return middle !== undefined && members.every(({ request }) => request.lane?.middle === middle) ? middle : otherwise;
}

/** Each finds a place apart from all others, as near to where its arrow leads as can be. */
function squeezeIn(group: readonly number[], { requests, at }: Ports): void {
  const taken = group.flatMap((number) => requests[number]?.at ?? []);
  for (const number of group) {
    const request = requests[number];
    if (!request) continue;
    const place = request.at ?? freest(request, taken);
    if (!request.at) taken.push(place);
    at[number] = place;
  }
}

function freest({ rect, side, towards }: PortRequest, taken: readonly Point[]): Point {
  const [from, size] = isUprightSide(side) ? [rect.y, rect.height] : [rect.x, rect.width];
  let best = onSide(rect, side, Math.round(from + size / 2));
  let most = Number.NEGATIVE_INFINITY;
  for (let along = from + margin; along <= from + size - margin; along += 4) {
    const place = onSide(rect, side, along);
    const room = Math.min(widestGap, ...taken.map((other) => distance(other, place)));
    const worth = room * 100 - distance(place, towards);
    if (worth <= most) continue;
    most = worth;
    best = place;
  }
  return best;
}

function distance(left: Point, right: Point): number {
  return Math.abs(left.x - right.x) + Math.abs(left.y - right.y);
}

function onSide({ x, y, width, height }: Rect, side: Side, along: number): Point {
  switch (side) {
    case "left":
      return { x, y: along };
    case "right":
      return { x: x + width, y: along };
    case "top":
      return { x: along, y };
    case "bottom":
      return { x: along, y: y + height };
  }
}
