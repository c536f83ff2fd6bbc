// One machine of a document as it is drawn. The same document gives the same scene; what an edit did not touch is the
// very same object in the next one, which whoever paints it relies on.

import { descendantsOf } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { sameRect, unionOf } from "./boxes/box.ts";
import { placeBoxes } from "./boxes/place-boxes.ts";
import { drawEdges } from "./draw-edges.ts";
import { initialMarks } from "./initial-marks.ts";
import { visibleOf } from "./route/visible.ts";
import type { Rect, Scene, SceneState } from "./scene.ts";
import { sceneNotes } from "./scene-notes.ts";

const scenes = new WeakMap<Project, Map<string, Scene>>();
/** The last scene of each view, from which the next one takes what is still true. */
const lastScenes = new Map<string, Scene>();
const mostRemembered = 12;

export function sceneOf(project: Project, machine: Id, { focus }: { readonly focus?: Id | undefined } = {}): Scene {
  const root = focus ?? project.machines[machine]?.root ?? "";
  const key = `${machine} ${root}`;
  const known = scenes.get(project) ?? new Map<string, Scene>();
  scenes.set(project, known);
  const there = known.get(key);
  if (there) return there;
  const scene = buildScene(project, machine, root, lastScenes.get(key));
  known.set(key, scene);
  lastScenes.delete(key);
  lastScenes.set(key, scene);
  if (lastScenes.size > mostRemembered) lastScenes.delete([...lastScenes.keys()][0] ?? "");
  return scene;
}

function buildScene(project: Project, machine: Id, focus: Id, before: Scene | undefined): Scene {
  const boxes = Object.hasOwn(project.states, focus) ? placeBoxes(project, focus) : [];
  const states = new Map(boxes.map((state) => [state.id, kept(before?.states.get(state.id), state)]));
  const visible = visibleOf(project, states);
  const sources = Object.hasOwn(project.states, focus) ? descendantsOf(project, focus) : [];
  const edges = drawEdges(project, visible, sources, before?.edges);
  const notes = sceneNotes(project, machine, states);
  const marks = initialMarks(states.values(), focus);
  return { machine, focus, states, edges, notes, initialMarks: marks, bounds: boundsOf(states, notes, edges) };
}

function kept(before: SceneState | undefined, now: SceneState): SceneState {
  const isSame =
    before !== undefined &&
    before.face === now.face &&
    before.kind === now.kind &&
    before.parent === now.parent &&
    before.depth === now.depth &&
    before.collapsed === now.collapsed &&
    before.childCount === now.childCount &&
    before.isInitial === now.isInitial &&
    before.isRegion === now.isRegion &&
    before.mark === now.mark &&
    before.origin.x === now.origin.x &&
    before.origin.y === now.origin.y &&
    sameRect(before.rect, now.rect);
  return isSame ? before : now;
}

function boundsOf(states: Scene["states"], notes: Scene["notes"], edges: Scene["edges"]): Rect {
  let bounds: Rect | undefined;
  const add = (rect: Rect) => {
    bounds = bounds ? unionOf(bounds, rect) : rect;
  };
  for (const { rect, depth } of states.values()) if (depth === 0) add(rect);
  for (const { rect } of notes) add(rect);
  for (const { points, label } of edges.values()) {
    for (const { x, y } of points) add({ x, y, width: 0, height: 0 });
    if (label) add(label.rect);
  }
  return bounds ?? { x: 0, y: 0, width: 0, height: 0 };
}
