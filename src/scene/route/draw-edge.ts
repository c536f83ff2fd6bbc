import type { Point } from "#model/schema/layout.ts";
import type { Rect } from "../scene.ts";
import { simplified } from "./line.ts";
import { isLoop, type PlannedEdge } from "./plan-edges.ts";
import { routeBetween } from "./route-between.ts";

/** The way of one arrow. */
export function drawEdge(edge: PlannedEdge, obstacles: readonly Rect[]): Point[] {
  if (isLoop(edge)) return loopAt(edge.source.rect, edge.lane);
  const { ports, sides, bends } = edge;
  if (bends.length > 0) return simplified([ports.source, ...bends, ports.target]);
  return routeBetween(
    { at: ports.source, side: sides.source, sign: edge.isSourceAround ? -1 : 1 },
    { at: ports.target, side: sides.target, sign: edge.isTargetAround ? -1 : 1 },
    obstacles,
    laneOffset(edge.lane),
  );
}

/** Out at the right and in at the top, each further loop around the one before. */
function loopAt({ x, y, width }: Rect, lane: number): Point[] {
  const reach = 24 + lane * 16;
  const right = x + width;
  const along = Math.min(16 + lane * 10, width / 2);
  return [
    { x: right, y: y + 14 + lane * 8 },
    { x: right + reach, y: y + 14 + lane * 8 },
    { x: right + reach, y: y - reach },
    { x: right - along, y: y - reach },
    { x: right - along, y },
  ];
}

function laneOffset(lane: number): number {
  return lane === 0 ? 0 : Math.ceil(lane / 2) * 14 * (lane % 2 === 1 ? 1 : -1);
}
