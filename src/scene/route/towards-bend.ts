// Where an arrow that a person has bent leaves its box: at the side that faces the first bend, straight towards it if the
// bend lies before that side.

import type { Point } from "#model/schema/layout.ts";
import type { Rect } from "../scene.ts";
import { midOf } from "./choose-sides.ts";
import type { Side } from "./line.ts";

const inset = 8;

/** None for a bend inside of the box. */
export function sideTowards({ x, y, width, height }: Rect, bend: Point): Side | undefined {
  const across = Math.max(x - bend.x, bend.x - x - width);
  const down = Math.max(y - bend.y, bend.y - y - height);
  if (across <= 0 && down <= 0) return undefined;
  if (across > down) return bend.x < x ? "left" : "right";
  return bend.y < y ? "top" : "bottom";
}

export function portTowards(rect: Rect, side: Side, bend: Point): Point | undefined {
  const { x, y } = midOf(rect, side);
  if (side === "left" || side === "right") return isOn(rect.y, rect.height, bend.y) ? { x, y: bend.y } : undefined;
  return isOn(rect.x, rect.width, bend.x) ? { x: bend.x, y } : undefined;
}

function isOn(from: number, size: number, along: number): boolean {
  return along >= from + inset && along <= from + size - inset;
}
