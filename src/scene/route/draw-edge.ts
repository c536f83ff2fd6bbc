import type { Point } from "#model/schema/layout.ts";
import type { RectGrid } from "../asking/rect-grid.ts";
import { unionOf } from "../boxes/box.ts";
import type { Rect } from "../scene.ts";
import { areaShared, outward, simplified } from "./line.ts";
import { loopAt } from "./loop-at.ts";
import { isLoop, type PlannedEdge } from "./planned-edge.ts";
import { isClear, type Route, routeBetween } from "./route-between.ts";
import { levelAt } from "./track-level.ts";

/** All of a plan that its way is found from. */
export interface EdgeToDraw
  extends Pick<
    PlannedEdge,
    "ports" | "sides" | "lane" | "bends" | "laid" | "isFromStart" | "isSourceAround" | "isTargetAround"
  > {
  readonly source: Pick<PlannedEdge["source"], "id" | "rect">;
  readonly target: Pick<PlannedEdge["target"], "id" | "rect">;
}

/** The way of one arrow, beside the lines that are there already. */
export function drawEdge(edge: EdgeToDraw, obstacles: readonly Rect[], lines: RectGrid): Route {
  const { ports, sides, bends, source, target, laid } = edge;
  if (laid && isClear(laid.points, obstacles)) return { points: laid.points, isForced: false, label: laid.label };
  if (isLoop(edge) && bends.length > 0) return { points: bentLoop(source.rect, bends), isForced: false };
  if (isLoop(edge)) return loopAt(edge.source.rect, edge.isFromStart, obstacles, lines);
  if (bends.length > 0) return { points: simplified([ports.source, ...bends, ports.target]), isForced: false };
  const track = onTrack(edge, obstacles, lines);
  if (track) return { points: track, isForced: false };
  return routeBetween(
    { at: ports.source, side: sides.source, rect: source.rect, isAround: edge.isSourceAround },
    { at: ports.target, side: sides.target, rect: target.rect, isAround: edge.isTargetAround },
    obstacles,
    lines,
  );
}

/** Out and in where the border is nearest to the first and the last bend. */
function bentLoop({ x, y, width, height }: Rect, bends: readonly Point[]): Point[] {
  const onBorder = (bend: Point | undefined): Point[] =>
    bend ? [{ x: Math.max(x, Math.min(x + width, bend.x)), y: Math.max(y, Math.min(y + height, bend.y)) }] : [];
  return simplified([...onBorder(bends[0]), ...bends, ...onBorder(bends.at(-1))]);
}

const trackShifts = [0, 24, 48];
const rooms = [8, 0];

/** Out of one side, along its track, and in at the same side; further out where something is in the way. */
function onTrack({ ports, sides, lane, source, target }: EdgeToDraw, obstacles: readonly Rect[], lines: RectGrid) {
  if (lane?.track === undefined) return undefined;
  const side = sides.source;
  const both = unionOf(source.rect, target.rect);
  for (const room of rooms)
    for (const more of trackShifts) {
      const level = levelAt(both, side, lane.track + more);
      const turnAt = ({ x, y }: Point) => (outward[side].y === 0 ? { x: level, y } : { x, y: level });
      const points = simplified([ports.source, turnAt(ports.source), turnAt(ports.target), ports.target]);
      if (isClear(points, obstacles, room) && areaShared(points, lines) < mostShared) return points;
    }
  return undefined;
}

/** Crossing others is no matter, lying along one is. */
const mostShared = 300;
