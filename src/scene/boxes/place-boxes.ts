// Every visible state of a machine with its box. Containers reach around their children; nothing that is stored moves.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import type { State } from "#model/schema/state.ts";
import { faceOf, type MeasuredFace } from "../faces/face-of.ts";
import type { Rect, Scene, SceneState } from "../scene.ts";
import { autoPlace, padding } from "./auto-place.ts";
import { shifted, unionOf } from "./box.ts";
import { reachAroundPassing } from "./reach-around-passing.ts";
import { roomForArrows, roomForLoops } from "./room-for-arrows.ts";
import { roomForLanes } from "./room-for-lanes.ts";

/** A subtree in the coordinates of its own origin. */
export interface Block {
  readonly id: Id;
  readonly rect: Rect;
  readonly face: MeasuredFace;
  readonly children: readonly PlacedBlock[];
  readonly childCount: number;
  readonly collapsed: boolean;
}

interface PlacedBlock {
  readonly block: Block;
  /** Of its origin, relative to the parent's. */
  readonly x: number;
  readonly y: number;
}

export interface BoxesRequest {
  readonly project: Project;
  readonly focus: Id;
  /** Those of an earlier drawing that are still true. What is not yet there is put into it. */
  readonly blocks: Map<Id, Block>;
  readonly before: Scene["states"] | undefined;
}

export function placeBoxes(request: BoxesRequest): readonly SceneState[] {
  const states: SceneState[] = [];
  const top: Around = { parent: undefined, origin: { x: 0, y: 0 }, depth: 0, isRehomed: false };
  for (const child of placedChildren(request, request.focus, 0)) settle(request, child, top, states);
  return reachAroundPassing(request.project, states);
}

function blockOf(request: BoxesRequest, id: Id): Block {
  const known = request.blocks.get(id);
  if (known) return known;
  const block = madeBlock(request, id);
  request.blocks.set(id, block);
  return block;
}

function madeBlock(request: BoxesRequest, id: Id): Block {
  const { project } = request;
  const state = project.states[id];
  if (!state) throw new Error(`There is no state "${id}".`);
  const face = faceOf(project, id, state);
  const childCount = indexOf(project).childrenOf(id).length;
  const layout = project.layout.states?.[id];
  const collapsed = layout?.collapsed === true && childCount > 0;
  const isContainer = childCount > 0 || state.kind === "parallel" || state.kind === "compound";
  const own: Rect = {
    x: 0,
    y: 0,
    width: Math.max(face.width, collapsed ? 0 : (layout?.width ?? 0)),
    height: Math.max(
      face.height + (isContainer && !collapsed && childCount === 0 ? 32 : 0),
      collapsed ? 0 : (layout?.height ?? 0),
    ),
  };
  if (childCount === 0 || collapsed) return { id, rect: own, face, children: [], childCount, collapsed };
  const children = placedChildren(request, id, face.headerHeight);
  const above = face.headerHeight + 16;
  const childRects = children.map(({ block, x, y }) => shifted(block.rect, { x, y }));
  const rect = [
    ...childRects.map((child) => reachingOut(child, padding, above)),
    ...roomForArrows(project, id, () => rectsIn(children, { x: 0, y: 0 }, new Map())).map((room) =>
      reachingOut(room, 0, face.headerHeight),
    ),
    ...roomForLanes(
      project,
      new Map(children.flatMap(({ block }, at) => (childRects[at] ? [[block.id, childRects[at]]] : []))),
    ).map((room) => reachingOut(room, 0, face.headerHeight)),
    ...children.flatMap(({ block }, at) => (childRects[at] ? roomForLoops(project, block.id, childRects[at]) : [])),
  ].reduce(unionOf, own);
  return { id, rect, face, children, childCount, collapsed };
}

function reachingOut({ x, y, width, height }: Rect, by: number, above: number): Rect {
  return { x: x - by, y: y - above, width: width + 2 * by, height: height + above + by };
}

function rectsIn(children: readonly PlacedBlock[], around: Point, rects: Map<Id, Rect>): ReadonlyMap<Id, Rect> {
  for (const { block, x, y } of children) {
    const origin = { x: around.x + x, y: around.y + y };
    rects.set(block.id, shifted(block.rect, origin));
    rectsIn(block.children, origin, rects);
  }
  return rects;
}

function placedChildren(request: BoxesRequest, parent: Id, top: number): PlacedBlock[] {
  const { project } = request;
  const blocks = indexOf(project)
    .childrenOf(parent)
    .map(({ id }) => blockOf(request, id));
  const known = blocks.flatMap((block) => {
    const at = project.layout.states?.[block.id];
    return at ? [{ block, x: at.x, y: at.y }] : [];
  });
  if (known.length === blocks.length) return alignedLanes(project, parent, known);
  const around = known.reduce<Rect | undefined>((sum, { block, x, y }) => {
    const rect = shifted(block.rect, { x, y });
    return sum ? unionOf(sum, rect) : rect;
  }, undefined);
  const isKnown = new Set(known.map(({ block }) => block.id));
  const unplaced = blocks.filter(({ id }) => !isKnown.has(id));
  const sizes = unplaced.map(({ id, rect }) => ({ id, width: rect.width, height: rect.height }));
  const places = autoPlace(project, parent, sizes, around, top);
  const placed = blocks.map((block) => {
    const at = project.layout.states?.[block.id] ?? places.get(block.id) ?? { x: 0, y: 0 };
    return { block, x: at.x, y: at.y };
  });
  return alignedLanes(project, parent, placed);
}

/** Regions of a parallel state that stand in one column or one row are as wide, or as high, as the largest of them. */
function alignedLanes(project: Project, parent: Id, placed: readonly PlacedBlock[]): PlacedBlock[] {
  if (project.states[parent]?.kind !== "parallel" || placed.length < 2) return [...placed];
  const isColumn = placed.every(({ x }) => x === placed[0]?.x);
  const isRow = placed.every(({ y }) => y === placed[0]?.y);
  if (!isColumn && !isRow) return [...placed];
  const width = isColumn ? Math.max(...placed.map(({ block }) => block.rect.x + block.rect.width)) : 0;
  const height = isColumn ? 0 : Math.max(...placed.map(({ block }) => block.rect.y + block.rect.height));
  return placed.map(({ block, x, y }) => {
    const { rect } = block;
    const wider = {
      ...rect,
      width: Math.max(rect.width, width - rect.x),
      height: Math.max(rect.height, height - rect.y),
    };
    return { block: { ...block, rect: wider }, x, y };
  });
}

interface Around {
  readonly parent: Id | undefined;
  readonly origin: Point;
  readonly depth: number;
  /** It came into another state, with all that is in it. */
  readonly isRehomed: boolean;
}

const drawnFrom = new WeakMap<SceneState, Block>();

/** A state that is kept because it turned out the same is as good as the one that was made. */
export function keepInstead(old: SceneState, made: SceneState): SceneState {
  const block = drawnFrom.get(made);
  if (block) drawnFrom.set(old, block);
  return old;
}

function settle(request: BoxesRequest, { block, x, y }: PlacedBlock, around: Around, states: SceneState[]): void {
  const { project, before } = request;
  const { parent, depth } = around;
  const { id, face, childCount, collapsed } = block;
  const state = project.states[id];
  if (!state) return;
  const container = state.parent === null ? undefined : project.states[state.parent];
  const origin = { x: around.origin.x + x, y: around.origin.y + y };
  const isInitial = container?.kind === "compound" && container.initial === id;
  const isRegion = container?.kind === "parallel";
  const old = before?.get(id);
  const isRehomed = around.isRehomed || !old || old.parent !== parent;
  const isSame =
    !isRehomed &&
    drawnFrom.get(old) === block &&
    old.kind === state.kind &&
    old.depth === depth &&
    old.isInitial === isInitial &&
    old.isRegion === isRegion &&
    old.mark === markOf(state) &&
    old.origin.x === origin.x &&
    old.origin.y === origin.y;
  if (isSame) states.push(old);
  else {
    const rect = shifted(block.rect, origin);
    const mark = markOf(state);
    const { kind } = state;
    const drawn = { id, parent, depth, kind, rect, origin, face, collapsed, childCount, isInitial, isRegion };
    const made: SceneState = mark === undefined ? drawn : { ...drawn, mark };
    drawnFrom.set(made, block);
    states.push(made);
  }
  for (const child of block.children)
    settle(request, child, { parent: id, origin, depth: depth + 1, isRehomed }, states);
}

function markOf(state: State): string | undefined {
  return state.kind === "history" ? (state.depth === "deep" ? "H*" : "H") : undefined;
}
