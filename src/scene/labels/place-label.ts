// Where the words on an arrow stand: on a straight piece of it that is long enough, or beside one, where they cover
// neither a state nor other words nor other arrows. With no room anywhere they stand where they cover least.

import type { Point } from "#model/schema/layout.ts";
import type { RectGrid } from "../asking/rect-grid.ts";
import { grownBy, overlapArea } from "../boxes/box.ts";
import { lineBox } from "../route/line.ts";
import type { Rect } from "../scene.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What words should not cover. */
export interface Taken {
  readonly boxes: RectGrid;
  readonly labels: RectGrid;
  readonly lines: RectGrid;
  /** The container the arrow is drawn in, whose words stay inside. */
  readonly inside: Rect | undefined;
}

const mostPieces = 5;
const fractions = [0.5, 0.36, 0.64, 0.22, 0.78, 0.43, 0.57, 0.29, 0.71, 0.15, 0.85];
/** How much of an arrow should be seen on either side of the words on it. */
const shownLine = 20;
const coverCost = 4;
const hiddenLineCost = 90;
const besideCost = 36;
/** A place that costs less is not worth looking for a better one further away. */
const enough = 60;
/** Reaching out of the container costs little for each unit of area. */
const spillShare = 4;
const gap = 6;
const signs = [1, -1] as const;
/** From near to far. */
const steps = [24, 48, 72, 104, 144];

/** `wish` is where a layout has left room for them. */
export function placeLabel(points: readonly Point[], size: Size, taken: Taken, wish?: Point): Rect {
  const pieces = piecesOf(points);
  let best = around(points[0] ?? { x: 0, y: 0 }, size);
  let leastCost = Number.POSITIVE_INFINITY;
  const offer = (middle: Point, place: number, under: readonly Piece[] = []) => {
    if (place >= leastCost) return;
    const rect = around(middle, size);
    const roomy = grownBy(rect, 2);
    let cost = place + taken.boxes.coveredArea(roomy) * coverCost;
    if (cost >= leastCost) return;
    cost += taken.labels.coveredArea(roomy) * coverCost;
    if (taken.inside) cost += (size.width * size.height - overlapArea(rect, taken.inside)) / spillShare;
    if (cost >= leastCost) return;
    let own = 0;
    for (const { from, to } of under) own += overlapArea(rect, lineBox(from, to));
    cost += Math.max(0, taken.lines.coveredArea(rect) - own);
    if (cost >= leastCost) return;
    leastCost = cost;
    best = rect;
  };
  if (wish) offer(wish, 0, pieces);
  for (const [rank, piece] of pieces.entries())
    for (const [turn, fraction] of fractions.entries()) {
      const cost = rank * 14 + turn * 5;
      if (cost >= leastCost) continue;
      const at = pointOn(piece, fraction);
      offer(at, cost + hiddenLine(piece, fraction, size), [piece]);
      for (const sign of signs) offer(beside(piece, at, size, sign, gap), cost + besideCost);
    }
  if (leastCost < enough) return best;
  for (const piece of pieces)
    for (const [turn, fraction] of fractions.entries())
      for (const by of steps) {
        const cost = by + turn * 5 + 120;
        if (cost >= leastCost) break;
        for (const sign of signs) offer(beside(piece, pointOn(piece, fraction), size, sign, by), cost);
      }
  return best;
}

/** Words that a person has moved keep their distance from the middle of the arrow. */
export function movedLabel(points: readonly Point[], size: Size, offset: Point): Rect {
  const to = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
  const from = points[Math.floor(points.length / 2) - 1] ?? to;
  const middle = { x: (from.x + to.x) / 2 + offset.x, y: (from.y + to.y) / 2 + offset.y };
  return around(middle, size);
}

function around(middle: Point, { width, height }: Size): Rect {
  return { x: Math.round(middle.x - width / 2), y: Math.round(middle.y - height / 2), width, height };
}

interface Piece {
  readonly from: Point;
  readonly to: Point;
  readonly length: number;
  readonly isLevel: boolean;
}

function piecesOf(points: readonly Point[]): Piece[] {
  const pieces = points.slice(1).map((to, at): Piece => {
    const from = points[at] ?? to;
    const isLevel = Math.abs(from.x - to.x) >= Math.abs(from.y - to.y);
    return { from, to, length: Math.abs(from.x - to.x) + Math.abs(from.y - to.y), isLevel };
  });
  // Words lie along a level piece, so it counts for more.
  const worth = ({ length, isLevel }: Piece) => (isLevel ? length * 1.25 : length);
  return pieces.sort((left, right) => worth(right) - worth(left)).slice(0, mostPieces);
}

function pointOn({ from, to }: Piece, fraction: number): Point {
  return { x: from.x + (to.x - from.x) * fraction, y: from.y + (to.y - from.y) * fraction };
}

/** Words in the middle of a short piece leave nothing of it to be seen. */
function hiddenLine({ length, isLevel }: Piece, fraction: number, { width, height }: Size): number {
  const free = length * Math.min(fraction, 1 - fraction) - (isLevel ? width : height) / 2;
  return free >= shownLine ? 0 : hiddenLineCost + (shownLine - free) * 2;
}

function beside({ isLevel }: Piece, at: Point, size: Size, sign: number, by: number): Point {
  return isLevel
    ? { x: at.x, y: at.y - sign * (size.height / 2 + by) }
    : { x: at.x + sign * (size.width / 2 + by), y: at.y };
}
