// Every visible state of a machine with its box. Containers reach around their children; nothing that is stored moves.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import { faceOf, type MeasuredFace } from "../faces/face-of.ts";
import type { Rect, SceneState } from "../scene.ts";
import { autoPlace, padding } from "./auto-place.ts";
import { shifted, unionOf } from "./box.ts";
import { reachAroundPassing } from "./reach-around-passing.ts";
import { roomForArrows, roomForLoops } from "./room-for-arrows.ts";

/** A subtree in the coordinates of its own origin. */
interface Block {
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

export function placeBoxes(project: Project, focus: Id): readonly SceneState[] {
  const states: SceneState[] = [];
  for (const child of placedChildren(project, focus, 0)) settle(project, child, undefined, { x: 0, y: 0 }, 0, states);
  return reachAroundPassing(project, states);
}

function blockOf(project: Project, id: Id): Block {
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
  const children = placedChildren(project, id, face.headerHeight);
  const above = face.headerHeight + 16;
  const childRects = children.map(({ block, x, y }) => shifted(block.rect, { x, y }));
  const rect = [
    ...childRects.map((child) => reachingOut(child, padding, above)),
    ...roomForArrows(project, id, () => rectsIn(children, { x: 0, y: 0 }, new Map())).map((room) =>
      reachingOut(room, 0, face.headerHeight),
    ),
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

function placedChildren(project: Project, parent: Id, top: number): PlacedBlock[] {
  const blocks = indexOf(project)
    .childrenOf(parent)
    .map(({ id }) => blockOf(project, id));
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

function settle(
  project: Project,
  { block, x, y }: PlacedBlock,
  parent: Id | undefined,
  around: Point,
  depth: number,
  states: SceneState[],
): void {
  const { id, face, childCount, collapsed } = block;
  const state = project.states[id];
  if (!state) return;
  const container = state.parent === null ? undefined : project.states[state.parent];
  const origin = { x: around.x + x, y: around.y + y };
  states.push({
    id,
    parent,
    depth,
    kind: state.kind,
    rect: shifted(block.rect, origin),
    origin,
    face,
    collapsed,
    childCount,
    isInitial: container?.kind === "compound" && container.initial === id,
    isRegion: container?.kind === "parallel",
    ...(state.kind === "history" ? { mark: state.depth === "deep" ? "H*" : "H" } : {}),
  });
  for (const child of block.children) settle(project, child, id, origin, depth + 1, states);
}
