// What lies under a point: words before states, states before lines, what is inside before what is around.

import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { contains, grownBy } from "../boxes/box.ts";
import type { Scene, SceneEdge, SceneNote, SceneState } from "../scene.ts";
import { edgesWithin, statesWithin } from "./part-within.ts";

export type EdgePart =
  | { readonly part: "label" | "start" | "end" }
  /** The piece of the line that was hit, counted from the start. */
  | { readonly part: "line"; readonly piece: number };

export type Hit =
  | { readonly kind: "state"; readonly id: Id; readonly part: "header" | "body"; readonly invocation?: Id }
  | ({ readonly kind: "edge"; readonly key: string } & EdgePart)
  | { readonly kind: "note"; readonly id: Id };

export function hitTest(scene: Scene, point: Point, tolerance: number): Hit | undefined {
  const near = grownBy({ x: point.x, y: point.y, width: 0, height: 0 }, tolerance);
  // A level line is not high, and still to be hit.
  const edges = edgesWithin(scene, grownBy(near, 1)).reverse();
  const labelled = edges.find(({ label }) => label && contains(label.rect, point));
  if (labelled) return { kind: "edge", key: labelled.key, part: "label" };
  const state = innermost(statesWithin(scene, near), point);
  const isLeaf = state !== undefined && (state.childCount === 0 || state.collapsed);
  const isSolid = state !== undefined && (isLeaf || point.y < state.rect.y + state.face.headerHeight);
  // From far away an end would be wider than the whole state that it is at, and the state could not be taken hold of.
  const endReach = Math.min(tolerance * 1.5, isSolid ? state.face.headerHeight / 4 : Number.POSITIVE_INFINITY);
  const line = lineAt(edges, point, tolerance, endReach);
  if (line && (!isSolid || line.part !== "line")) return line;
  const note = isLeaf ? undefined : noteAt(scene, point);
  if (note) return { kind: "note", id: note.id };
  return state && stateHit(state, point);
}

/** The one that is painted last. A boundary is taken by its words, for inside of it other things are. */
function noteAt({ notes }: Scene, point: Point): SceneNote | undefined {
  return notes.filter(({ rect, kind }) => contains(kind === "boundary" ? { ...rect, height: 20 } : rect, point)).at(-1);
}

function innermost(states: readonly SceneState[], point: Point): SceneState | undefined {
  let found: SceneState | undefined;
  for (const state of states) if (contains(state.rect, point) && (!found || state.depth >= found.depth)) found = state;
  return found;
}

function stateHit(state: SceneState, point: Point): Hit {
  const { id, rect, face } = state;
  const inside = { x: point.x - rect.x, y: point.y - rect.y };
  const row = face.rows.find((one) => one.invocation !== undefined && contains(one.rect, inside));
  const part = inside.y <= face.headerHeight ? "header" : "body";
  return row?.invocation === undefined
    ? { kind: "state", id, part }
    : { kind: "state", id, part, invocation: row.invocation };
}

/** Ends are easier to take hold of than the line between them. */
function lineAt(
  edges: readonly SceneEdge[],
  point: Point,
  tolerance: number,
  endReach: number,
): (Hit & { kind: "edge" }) | undefined {
  for (const { key, points } of edges) {
    const [start] = points;
    const end = points.at(-1);
    if (end && distance(end, point) <= endReach) return { kind: "edge", key, part: "end" };
    if (start && distance(start, point) <= endReach) return { kind: "edge", key, part: "start" };
  }
  for (const { key, points } of edges)
    for (let at = 1; at < points.length; at++) {
      const [from, to] = [points[at - 1], points[at]];
      if (from && to && distanceToPiece(point, from, to) <= tolerance)
        return { kind: "edge", key, part: "line", piece: at - 1 };
    }
  return undefined;
}

function distance(left: Point, right: Point): number {
  return Math.hypot(left.x - right.x, left.y - right.y);
}

function distanceToPiece(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
  const near = Math.min(1, Math.max(0, along));
  return distance(point, { x: from.x + dx * near, y: from.y + dy * near });
}
