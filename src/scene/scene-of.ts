// One machine of a document as it is drawn. The same document gives the same scene; what an edit did not touch is the
// very same object in the next one, which whoever paints it relies on.

import { descendantsOf } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { sameRect } from "./boxes/box.ts";
import { boxAround } from "./boxes/box-around.ts";
import { type Block, keepInstead, placeBoxes } from "./boxes/place-boxes.ts";
import { staleBoxes } from "./boxes/stale-boxes.ts";
import { drawingOfEdges } from "./edges/draw-edges.ts";
import type { FoundWays, WaysRequest } from "./edges/ways-request.ts";
import { initialMarks } from "./initial-marks.ts";
import type { Planning } from "./route/plan-edges.ts";
import { seenFrom } from "./route/seen-from.ts";
import { visibleOf } from "./route/visible.ts";
import type { Boxes, Rect, Scene, SceneState } from "./scene.ts";
import { boundariesOf, remarksOf } from "./scene-notes.ts";

const scenes = new WeakMap<Project, Map<string, Scene>>();
/** The last scene of each view, from which the next one takes what is still true. */
const lastScenes = new Map<string, Scene>();
const mostRemembered = 12;

/** What a scene was made of, for the next one. */
interface Memory {
  readonly project: Project;
  readonly blocks: ReadonlyMap<Id, Block>;
  readonly planning: Planning | undefined;
}

const memories = new WeakMap<Scene, Memory>();

interface View {
  /** The state whose children are outermost; the machine's root, if it is not told. */
  readonly focus?: Id | undefined;
}

export function sceneOf(project: Project, machine: Id, view: View = {}): Scene {
  const known = knownScene(project, machine, view);
  if (known) return known;
  const drawing = drawScene(project, machine, view);
  for (;;) {
    const scene = drawing.next();
    if (scene) return scene;
  }
}

/** Where everything stands, for whoever doesn't look at arrows: their ways take ten times as long. */
export function boxesOf(project: Project, machine: Id, view: View = {}): Boxes {
  return knownScene(project, machine, view) ?? drawScene(project, machine, view).boxes;
}

/** The scene, if it has been drawn before. */
export function knownScene(project: Project, machine: Id, view: View = {}): Scene | undefined {
  return scenes.get(project)?.get(keyOf(project, machine, view));
}

export interface SceneDrawing {
  /** There from the start. */
  readonly boxes: Boxes;
  /** Does a little piece of the work; the scene, when that was the last one. */
  next(): Scene | undefined;
  /** What there is by now: every state, and as many arrows and words as have been drawn. */
  soFar(): Scene;
  /** It goes on from a scene of the same view, of which most may still be true. */
  isBased(): boolean;
  /** Only words are missing. */
  hasAllWays(): boolean;
  /** After a piece of the work: ways that may be found elsewhere before the next one. */
  asks(): WaysRequest | undefined;
  answer(ways: FoundWays): void;
}

interface Drawn extends View {
  readonly unfinished?: Scene | undefined;
  /** Many ways, as many as that or more, are asked for before they are found here. */
  readonly asksFor?: number | undefined;
}

/** For whoever can't wait for the whole scene of a big machine. Its states have their places at once. What was unfinished
 *  when the document changed is gone on with. */
export function drawScene(project: Project, machine: Id, view: Drawn = {}): SceneDrawing {
  const focus = rootOf(project, machine, view);
  const key = keyOf(project, machine, view);
  const before = view.unfinished ?? lastScenes.get(key);
  const memory = before && memories.get(before);
  const blocks = blocksStillTrue(memory, project);
  const request = { project, focus, blocks, before: before?.states };
  const boxes = Object.hasOwn(project.states, focus) ? placeBoxes(request) : [];
  const states = keptStates(boxes, before);
  const visible = visibleOf(project, states);
  const sources = Object.hasOwn(project.states, focus) ? descendantsOf(project, focus) : [];
  const remarks = remarksOf(project, machine);
  const marks = initialMarks(states.values(), focus);
  const { steps, soFar, planning, ...more } = drawingOfEdges({
    project: seenFrom(project, machine, focus),
    visible,
    sources,
    remarks,
    before: before && { ...before, planning: memory?.planning },
    asksFor: view.asksFor,
  });
  const sceneWith = (edges: Scene["edges"]): Scene => {
    const drawn = { machine, focus, states, edges, initialMarks: marks };
    const notes = [...boundariesOf(project, drawn), ...remarks];
    const scene = { ...drawn, notes, bounds: boundsOf(states, notes, edges) };
    memories.set(scene, { project, blocks, planning: planning() });
    return scene;
  };
  return {
    boxes: { states, notes: remarks },
    next() {
      const step = steps.next();
      return step.done ? remembered(project, key, sceneWith(step.value)) : undefined;
    },
    soFar: () => sceneWith(soFar()),
    isBased: () => before !== undefined,
    ...more,
  };
}

function blocksStillTrue(memory: Memory | undefined, project: Project): Map<Id, Block> {
  const stale = memory && staleBoxes(memory.project, project);
  if (!stale) return new Map();
  const blocks = new Map(memory.blocks);
  for (const id of stale) blocks.delete(id);
  return blocks;
}

function rootOf(project: Project, machine: Id, { focus }: View): Id {
  return focus ?? project.machines[machine]?.root ?? "";
}

function keyOf(project: Project, machine: Id, view: View): string {
  return `${machine} ${rootOf(project, machine, view)}`;
}

function remembered(project: Project, key: string, scene: Scene): Scene {
  const known = scenes.get(project) ?? new Map<string, Scene>();
  scenes.set(project, known.set(key, scene));
  lastScenes.delete(key);
  lastScenes.set(key, scene);
  if (lastScenes.size > mostRemembered) lastScenes.delete([...lastScenes.keys()][0] ?? "");
  return scene;
}

/** A state that came to be inside of others is another one, even where nothing of itself is changed: what was worked out
 *  from where it is in the tree is kept by it. */
function keptStates(boxes: readonly SceneState[], before: Scene | undefined): ReadonlyMap<Id, SceneState> {
  const states = new Map<Id, SceneState>();
  const rehomed = new Set<Id>();
  for (const state of boxes) {
    const { id, parent } = state;
    const old = before?.states.get(id);
    if (old === state) {
      states.set(id, state);
      continue;
    }
    const isRehomed = !old || old.parent !== parent || (parent !== undefined && rehomed.has(parent));
    if (isRehomed) rehomed.add(id);
    states.set(id, isRehomed || !isSameState(old, state) ? state : keepInstead(old, state));
  }
  return states;
}

function isSameState(before: SceneState, now: SceneState): boolean {
  return (
    before.face === now.face &&
    before.kind === now.kind &&
    before.depth === now.depth &&
    before.collapsed === now.collapsed &&
    before.childCount === now.childCount &&
    before.isInitial === now.isInitial &&
    before.isRegion === now.isRegion &&
    before.mark === now.mark &&
    before.origin.x === now.origin.x &&
    before.origin.y === now.origin.y &&
    sameRect(before.rect, now.rect)
  );
}

function boundsOf(states: Scene["states"], notes: Scene["notes"], edges: Scene["edges"]): Rect {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -Infinity, -Infinity];
  const reach = ({ x, y, width, height }: Rect) => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  };
  for (const { rect } of notes) reach(rect);
  for (const edge of edges.values()) reach(boxAround(edge));
  for (const { rect, depth } of states.values()) if (depth === 0) reach(rect);
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}
