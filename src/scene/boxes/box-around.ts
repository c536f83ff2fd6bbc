import type { Point } from "#model/schema/layout.ts";
import type { Rect, SceneEdge } from "../scene.ts";
import { unionOf } from "./box.ts";

const nothing: Rect = { x: 0, y: 0, width: 0, height: 0 };

const boxes = new WeakMap<SceneEdge, Rect>();

/** Around an arrow and its words, worked out once. */
export function boxAround(edge: SceneEdge): Rect {
  const known = boxes.get(edge);
  if (known) return known;
  const { points, label } = edge;
  const line = aroundPoints(points);
  const box = line && label ? unionOf(line, label.rect) : (line ?? label?.rect ?? nothing);
  boxes.set(edge, box);
  return box;
}

/** Counted, for it is asked about thousands of arrows at once when a drawing is new. */
function aroundPoints(points: readonly Point[]): Rect | undefined {
  const first = points[0];
  if (!first) return undefined;
  let left = first.x;
  let right = first.x;
  let top = first.y;
  let bottom = first.y;
  for (let at = 1; at < points.length; at++) {
    const { x, y } = points[at] ?? first;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
