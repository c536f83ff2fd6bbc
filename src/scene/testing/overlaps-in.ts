// What lies over what in a drawing and should not: words over boxes, borders, titles, other words and arrows, and arrows
// through boxes. Held to small figures by tests, for a drawing is read before it is believed.

import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import { grownBy, overlaps } from "../boxes/box.ts";
import { crosses } from "../route/line.ts";
import { isClear } from "../route/route-between.ts";
import { obstaclesBetween, visibleOf } from "../route/visible.ts";
import type { Rect, Scene, SceneEdge, SceneState } from "../scene.ts";

export type OverlapKind =
  | "state on a state"
  | "words on words"
  | "words on a state"
  | "words on a title"
  | "words on a border"
  | "words on a note"
  | "words on another arrow"
  | "arrow through a state"
  | "arrow along a border";

export interface Overlap {
  readonly kind: OverlapKind;
  readonly between: readonly [string, string];
}

export function overlapsIn(project: Project, scene: Scene): Overlap[] {
  const found: Overlap[] = [];
  const edges = [...scene.edges.values()];
  for (const [at, edge] of edges.entries()) {
    const words = edge.label && grownBy(edge.label.rect, -1);
    if (words) {
      for (const other of edges.slice(at + 1))
        if (other.label && overlaps(words, other.label.rect)) add(found, "words on words", edge.key, other.key);
      for (const other of edges)
        if (other !== edge && liesOn(other, words)) add(found, "words on another arrow", edge.key, other.key);
      for (const state of scene.states.values()) addState(found, edge.key, words, state);
      for (const { id, kind, rect, lines } of scene.notes) {
        const height = kind === "boundary" ? lines.length * 16 + 6 : rect.height;
        if (overlaps({ ...rect, height }, words)) add(found, "words on a note", edge.key, id);
        else if (kind === "boundary" && isAcross(words, rect)) add(found, "words on a border", edge.key, id);
      }
    }
    addObstacles(found, project, scene, edge);
    for (const { id, rect } of scene.states.values())
      if (runsAlong(edge.points, rect)) add(found, "arrow along a border", edge.key, id);
  }
  const states = [...scene.states.values()];
  for (const [at, state] of states.entries())
    for (const other of states.slice(at + 1))
      if (other.parent === state.parent && overlaps(state.rect, other.rect))
        add(found, "state on a state", state.id, other.id);
  return found;
}

function addState(found: Overlap[], key: string, words: Rect, { id, rect, face, childCount, collapsed }: SceneState) {
  if (childCount === 0 || collapsed) {
    if (overlaps(rect, words)) add(found, "words on a state", key, id);
  } else if (overlaps({ ...rect, height: face.headerHeight }, words)) add(found, "words on a title", key, id);
  else if (isAcross(words, rect)) add(found, "words on a border", key, id);
}

function addObstacles(found: Overlap[], project: Project, scene: Scene, edge: SceneEdge): void {
  const source = scene.states.get(edge.source);
  const target = scene.states.get(edge.target ?? edge.source);
  if (!source || !target) return;
  for (const { id, rect } of obstaclesBetween(visibleOf(project, scene.states), source, target))
    if (!isClear(edge.points, [rect])) add(found, "arrow through a state", edge.key, id);
}

const tooNear = 8;
const shortest = 16;

/** So near to a side of a box, for so long, that it looks like one of them. */
function runsAlong(points: readonly Point[], { x, y, width, height }: Rect): boolean {
  return points.some((to, at) => {
    const from = points[at - 1];
    if (!from) return false;
    const across = Math.min(Math.max(from.x, to.x), x + width) - Math.max(Math.min(from.x, to.x), x);
    const down = Math.min(Math.max(from.y, to.y), y + height) - Math.max(Math.min(from.y, to.y), y);
    const isBeside = (value: number, side: number) => Math.abs(value - side) < tooNear;
    if (from.x === to.x) return down > shortest && (isBeside(to.x, x) || isBeside(to.x, x + width));
    return across > shortest && (isBeside(to.y, y) || isBeside(to.y, y + height));
  });
}

/** Partly in and partly out. */
function isAcross(inner: Rect, outer: Rect): boolean {
  const isInside =
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height;
  return overlaps(inner, outer) && !isInside;
}

function liesOn({ points }: SceneEdge, words: Rect): boolean {
  return points.some((to, at) => {
    const from = points[at - 1];
    return from !== undefined && crosses(from, to, words);
  });
}

function add(found: Overlap[], kind: OverlapKind, left: string, right: string): void {
  found.push({ kind, between: [left, right] });
}
