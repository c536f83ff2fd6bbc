// The scene while something is being dragged: what is moved, with all that is in it, and the arrows that hang on it.
// Containers keep their size until it is let go.

import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import { shifted } from "./boxes/box.ts";
import { drawEdges } from "./draw-edges.ts";
import { initialMarks } from "./initial-marks.ts";
import { visibleOf } from "./route/visible.ts";
import type { Scene, SceneEdge, SceneState } from "./scene.ts";

export interface Draft {
  /** How far each is moved; what is inside goes along. */
  readonly moved: ReadonlyMap<Id, Point>;
}

export function withDraft(scene: Scene, project: Project, { moved }: Draft): Scene {
  if (moved.size === 0) return scene;
  const states = new Map<Id, SceneState>();
  const shifts = new Map<Id, Point>();
  for (const state of scene.states.values()) {
    const by = moved.get(state.id) ?? (state.parent === undefined ? undefined : shifts.get(state.parent));
    if (by) shifts.set(state.id, by);
    states.set(state.id, by ? { ...state, rect: shifted(state.rect, by), origin: shifted(state.origin, by) } : state);
  }
  const ends = new Set<Id>();
  const edges = new Map<string, SceneEdge>(scene.edges);
  for (const [key, edge] of scene.edges) {
    const from = shifts.get(edge.source);
    const to = shifts.get(edge.target ?? edge.source);
    if (!from && !to) continue;
    if (from && from === to) edges.set(key, shiftedEdge(edge, from));
    else ends.add(edge.source).add(edge.target ?? edge.source);
  }
  const redrawn = drawEdges(project, visibleOf(project, states), sourcesAt(ends, scene, project), undefined);
  for (const [key, edge] of redrawn) {
    const old = scene.edges.get(key);
    const isTouched = old && shifts.get(old.source) !== shifts.get(old.target ?? old.source);
    if (isTouched) edges.set(key, edge);
  }
  return { ...scene, states, edges, initialMarks: initialMarks(states.values(), scene.focus) };
}

/** Arrows that share an end with a dragged one take their part of its side, so that nothing jumps when it is let go. */
function sourcesAt(ends: ReadonlySet<Id>, scene: Scene, project: Project): ReadonlySet<Id> {
  const sources = new Set<Id>();
  for (const { source, target, transition } of scene.edges.values())
    if (ends.has(source) || ends.has(target ?? source)) sources.add(project.transitions[transition]?.source ?? source);
  return sources;
}

function shiftedEdge(edge: SceneEdge, by: Point): SceneEdge {
  const points = edge.points.map((point) => shifted(point, by));
  return edge.label
    ? { ...edge, points, label: { ...edge.label, rect: shifted(edge.label.rect, by) } }
    : { ...edge, points };
}
