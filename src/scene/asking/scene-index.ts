// Where everything of a scene is, made once for each scene and only when it is asked for.

import { grownBy } from "../boxes/box.ts";
import type { Rect, Scene } from "../scene.ts";
import { type RectGrid, rectGrid } from "./rect-grid.ts";

interface SceneIndex {
  readonly states: RectGrid;
  readonly edges: RectGrid;
}

const indexes = new WeakMap<Scene, SceneIndex>();

export function sceneIndexOf(scene: Scene): SceneIndex {
  const known = indexes.get(scene);
  if (known) return known;
  const states = rectGrid();
  for (const { id, rect } of scene.states.values()) states.add(rect, id);
  const edges = rectGrid();
  for (const { key, points, label } of scene.edges.values()) {
    for (let at = 1; at < points.length; at++) {
      const [from, to] = [points[at - 1], points[at]];
      if (from && to) edges.add(spanOf(from, to), key);
    }
    if (label) edges.add(label.rect, key);
  }
  const index = { states, edges };
  indexes.set(scene, index);
  return index;
}

/** The box around a piece of a line, a little wider than the line so that it overlaps what it touches. */
export function spanOf(from: { x: number; y: number }, to: { x: number; y: number }): Rect {
  const rect = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  };
  return grownBy(rect, 1);
}
