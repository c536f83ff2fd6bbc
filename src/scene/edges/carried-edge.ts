import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { shifted } from "../boxes/box.ts";
import type { Scene, SceneEdge } from "../scene.ts";

/** An arrow as it was before, gone along with its states, for as long as its new way or the place of its words is not
 *  known. None, where that would not be true: its ends came apart, or it has another way by now. */
export function carriedEdge(
  old: SceneEdge,
  before: Scene["states"],
  now: Scene["states"],
  way: SceneEdge | undefined,
): SceneEdge | undefined {
  const isUnmoved = isSameState(old.source, before, now) && isSameState(old.target ?? old.source, before, now);
  if (isUnmoved) return way && !isSameWay(old.points, way.points) ? undefined : old;
  const by = shiftOf(old.source, before, now);
  const also = shiftOf(old.target ?? old.source, before, now);
  if (!by || !also || by.x !== also.x || by.y !== also.y) return undefined;
  const carried = by.x === 0 && by.y === 0 ? old : shiftedEdge(old, by);
  return way && !isSameWay(carried.points, way.points) ? undefined : carried;
}

function isSameState(id: Id, before: Scene["states"], now: Scene["states"]): boolean {
  const state = now.get(id);
  return state !== undefined && state === before.get(id);
}

function shiftOf(id: Id, before: Scene["states"], now: Scene["states"]): Point | undefined {
  const [from, to] = [before.get(id)?.rect, now.get(id)?.rect];
  return from && to && { x: to.x - from.x, y: to.y - from.y };
}

export function shiftedEdge(edge: SceneEdge, by: Point): SceneEdge {
  const points = edge.points.map((point) => shifted(point, by));
  return edge.label
    ? { ...edge, points, label: { ...edge.label, rect: shifted(edge.label.rect, by) } }
    : { ...edge, points };
}

function isSameWay(left: readonly Point[], right: readonly Point[]): boolean {
  return left.length === right.length && left.every(({ x, y }, at) => x === right[at]?.x && y === right[at]?.y);
}
