// The scene while something is being dragged: what is moved or resized, with all that is in it, and the arrows that hang
// on it. Containers around it keep their size until it is let go.

import type { Id } from "#model/schema/common.ts";
import type { Point, TransitionLayout } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import { shifted } from "./boxes/box.ts";
import { shiftedEdge } from "./edges/carried-edge.ts";
import { drawEdges } from "./edges/draw-edges.ts";
import { initialMarks } from "./initial-marks.ts";
import { seenFrom } from "./route/seen-from.ts";
import { visibleOf } from "./route/visible.ts";
import type { Rect, Scene, SceneEdge, SceneState } from "./scene.ts";
import { boundariesOf } from "./scene-notes.ts";

export interface Draft {
  /** How far each is moved; what is inside goes along. */
  readonly moved: ReadonlyMap<Id, Point>;
  readonly resized?: { readonly id: Id; readonly rect: Rect } | undefined;
  /** One arrow on its way to another route, or its label to another place. */
  readonly rerouted?: { readonly transition: Id; readonly layout: TransitionLayout } | undefined;
}

export function withDraft(scene: Scene, project: Project, { moved, resized, rerouted }: Draft): Scene {
  if (moved.size === 0 && !resized && !rerouted) return scene;
  const states = new Map<Id, SceneState>();
  const shifts = new Map<Id, Point>();
  // What is in a resized state is painted over it again.
  const over = new Set<Id>(resized ? [resized.id] : []);
  for (const state of scene.states.values()) {
    const by = moved.get(state.id) ?? (state.parent === undefined ? undefined : shifts.get(state.parent));
    if (by) shifts.set(state.id, by);
    states.set(state.id, by ? { ...state, rect: shifted(state.rect, by), origin: shifted(state.origin, by) } : state);
    if (state.id === resized?.id) states.set(state.id, { ...state, rect: resized.rect });
    else if (state.parent !== undefined && over.has(state.parent)) {
      over.add(state.id);
      states.set(state.id, { ...state });
    }
  }
  const isResized = ({ source, target }: SceneEdge) => source === resized?.id || target === resized?.id;
  const isRedrawn = (edge: SceneEdge) =>
    edge.transition === rerouted?.transition ||
    isResized(edge) ||
    shifts.get(edge.source) !== shifts.get(edge.target ?? edge.source);
  const ends = new Set<Id>();
  const edges = new Map<string, SceneEdge>(scene.edges);
  for (const [key, edge] of scene.edges) {
    const by = shifts.get(edge.source);
    if (isRedrawn(edge)) ends.add(edge.source).add(edge.target ?? edge.source);
    else if (by) edges.set(key, shiftedEdge(edge, by));
    else if (over.has(edge.source) || over.has(edge.target ?? "")) edges.set(key, { ...edge });
  }
  const visible = visibleOf(project, states);
  const remarks = scene.notes.filter(({ kind }) => kind === "remark");
  const sources = sourcesAt(ends, scene, project);
  const redrawn = drawEdges({
    project: withRoute(seenFrom(project, scene.machine, scene.focus), rerouted),
    visible,
    sources,
    remarks,
    before: undefined,
    isDraft: true,
  });
  for (const [key, edge] of redrawn) {
    const old = scene.edges.get(key);
    if (old && isRedrawn(old)) edges.set(key, edge);
  }
  const drawn = { ...scene, states, edges, initialMarks: initialMarks(states.values(), scene.focus) };
  return { ...drawn, notes: [...boundariesOf(project, drawn), ...remarks] };
}

/** Arrows that share an end with a dragged one take their part of its side, so that nothing jumps when it is let go. */
function sourcesAt(ends: ReadonlySet<Id>, scene: Scene, project: Project): ReadonlySet<Id> {
  const sources = new Set<Id>();
  for (const { source, target, transition } of scene.edges.values())
    if (ends.has(source) || ends.has(target ?? source)) sources.add(project.transitions[transition]?.source ?? source);
  return sources;
}

function withRoute(project: Project, rerouted: Draft["rerouted"]): Project {
  if (!rerouted) return project;
  const transitions = { ...project.layout.transitions, [rerouted.transition]: rerouted.layout };
  return { ...project, layout: { ...project.layout, transitions } };
}
