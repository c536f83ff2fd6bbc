import type { Rect, SceneEdge } from "../scene.ts";
import { unionOf } from "./box.ts";

const boxes = new WeakMap<SceneEdge, Rect>();

/** Around an arrow and its words, worked out once. */
export function boxAround(edge: SceneEdge): Rect {
  const known = boxes.get(edge);
  if (known) return known;
  const { points, label } = edge;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const line = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  const nothing = label?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
  const box = points.length === 0 ? nothing : label ? unionOf(line, label.rect) : line;
  boxes.set(edge, box);
  return box;
}
