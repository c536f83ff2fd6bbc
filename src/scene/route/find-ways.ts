// The ways of arrows that belong together, found one after the other, each beside those before it. It needs to know so
// little that it can be done beside the page, where the same comes out.

import { type RectGrid, rectGrid } from "../asking/rect-grid.ts";
import { drawEdge, type EdgeToDraw } from "./draw-edge.ts";
import { lineBox } from "./line.ts";
import { isLoop } from "./planned-edge.ts";
import type { Route } from "./route-between.ts";
import { type Among, obstaclesBetween, type Placed } from "./visible.ts";

export interface Way extends EdgeToDraw {
  readonly source: Placed;
  readonly target: Placed;
}

const nowhere: Route = { points: [], isForced: true };

/** In the order of the arrows. Stops after each of them. */
export function* findWays(
  edges: readonly Way[],
  among: Among,
  passed: Iterable<readonly Route[]>,
): Generator<void, readonly Route[]> {
  const lines = rectGrid();
  for (const routes of passed) for (const { points } of routes) addLines(points, lines);
  const found = new Map<Way, Route>();
  for (const edge of inTurn(edges)) {
    const obstacles = obstaclesBetween(among, edge.source, edge.target).map(({ rect }) => rect);
    const route = drawEdge(edge, obstacles, lines);
    addLines(route.points, lines);
    found.set(edge, route);
    yield;
  }
  return edges.map((edge) => found.get(edge) ?? nowhere);
}

/** Those that a layout has drawn are there first; loops come last, for they can be anywhere round their state. */
function inTurn(edges: readonly Way[]): readonly Way[] {
  const turnOf = (edge: Way) => (edge.laid ? 0 : isLoop(edge) && edge.bends.length === 0 ? 2 : 1);
  return [0, 1, 2].flatMap((turn) => edges.filter((edge) => turnOf(edge) === turn));
}

export function addLines(points: Route["points"], lines: RectGrid): void {
  for (let at = 1; at < points.length; at++) {
    const from = points[at - 1];
    const to = points[at];
    if (from && to) lines.add(lineBox(from, to));
  }
}
