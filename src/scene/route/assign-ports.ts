// Spreads the ends of arrows along the sides of boxes, in the order of where they come from, so that none lies on another.

import type { Point } from "#model/schema/layout.ts";
import { centreOf } from "../boxes/box.ts";
import type { Rect } from "../scene.ts";
import type { Side } from "./line.ts";

export interface PortRequest {
  readonly key: string;
  /** The box, and how others call it. */
  readonly box: string;
  readonly rect: Rect;
  readonly side: Side;
  /** Where the other end is. */
  readonly towards: Point;
  /** Where a layout has put it; the others make room. */
  readonly at: Point | undefined;
}

const widestGap = 32;

/** Requests come in pairs: where an arrow goes out, and where it comes in. */
export function assignPorts(pairs: readonly (readonly [PortRequest, PortRequest])[]): ReadonlyMap<string, Point> {
  const requests = pairs.flat();
  const groups = new Map<string, PortRequest[]>();
  for (const request of requests) {
    const group = `${request.box} ${request.side}`;
    const known = groups.get(group);
    if (known) known.push(request);
    else groups.set(group, [request]);
  }
  const ports = new Map<string, Point>();
  for (const group of groups.values())
    if (group.some(({ at }) => at)) squeezeIn(group, ports);
    else spread(group, ports);
  const isAlone = ({ box, side }: PortRequest) => groups.get(`${box} ${side}`)?.length === 1;
  for (const [out, into] of pairs) {
    if (out.at || isUprightSide(out.side) !== isUprightSide(into.side)) continue;
    if (isAlone(into)) align(into, out, ports);
    else if (isAlone(out)) align(out, into, ports);
    else straighten(into, out, groups.get(`${into.box} ${into.side}`) ?? [], ports);
  }
  return ports;
}

const margin = 12;
const smallestStep = 16;
const closest = 10;

/** A port that shares its side with no other slides to face its counterpart, which saves the arrow two turns. */
function align(slides: PortRequest, stays: PortRequest, ports: Map<string, Point>): void {
  const at = ports.get(stays.key);
  if (!at) return;
  const { rect, side } = slides;
  const isUpright = isUprightSide(side);
  const along = isUpright ? at.y : at.x;
  const [from, size] = isUpright ? [rect.y, rect.height] : [rect.x, rect.width];
  if (along >= from + margin && along <= from + size - margin) ports.set(slides.key, onSide(rect, side, along));
}

/** A step too small to be meant is taken out, where no other port is in the way. */
function straighten(
  slides: PortRequest,
  stays: PortRequest,
  group: readonly PortRequest[],
  ports: Map<string, Point>,
): void {
  const [from, to] = [ports.get(stays.key), ports.get(slides.key)];
  if (!from || !to) return;
  const alongOf = ({ x, y }: Point) => (isUprightSide(slides.side) ? y : x);
  const isFree = group.every(({ key }) => {
    const other = ports.get(key);
    return key === slides.key || !other || Math.abs(alongOf(other) - alongOf(from)) >= closest;
  });
  if (Math.abs(alongOf(from) - alongOf(to)) <= smallestStep && isFree) align(slides, stays, ports);
}

function isUprightSide(side: Side): boolean {
  return side === "left" || side === "right";
}

function spread(group: PortRequest[], ports: Map<string, Point>): void {
  const [first] = group;
  if (!first) return;
  const { rect, side } = first;
  const isUpright = isUprightSide(side);
  const place = ({ towards }: PortRequest) => (isUpright ? towards.y : towards.x);
  group.sort((left, right) => place(left) - place(right) || (left.key < right.key ? -1 : 1));
  const length = isUpright ? rect.height : rect.width;
  const gap = Math.min(widestGap, length / (group.length + 1));
  const middle = isUpright ? centreOf(rect).y : centreOf(rect).x;
  group.forEach(({ key }, at) => {
    const along = Math.round(middle + (at - (group.length - 1) / 2) * gap);
    ports.set(key, onSide(rect, side, along));
  });
}

/** Each finds a place apart from all others, as near to where its arrow leads as can be. */
function squeezeIn(group: readonly PortRequest[], ports: Map<string, Point>): void {
  const taken = group.flatMap(({ at }) => at ?? []);
  for (const request of group) {
    const place = request.at ?? freest(request, taken);
    if (!request.at) taken.push(place);
    ports.set(request.key, place);
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
