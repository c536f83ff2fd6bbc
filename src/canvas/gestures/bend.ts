// Bending an arrow, and taking its words elsewhere.

import type { Point, TransitionLayout } from "#model/schema/layout.ts";
import type { SceneEdge } from "#scene/scene.ts";
import { withDraft } from "#scene/with-draft.ts";
import { currentProject, perform } from "#stores/project-store.ts";
import { dropGesture, useCanvasStore } from "../canvas-store.ts";
import { settledScene } from "../current-scene.ts";
import type { Gesture } from "./gesture.ts";
import { bentAt } from "./route-bends.ts";
import { onGrid } from "./snap.ts";

/** Bends an arrow where it is taken hold of; a bend that is there already is moved. */
export function bendGesture({ transition, points }: SceneEdge, start: Point, piece: number, reach: number): Gesture {
  const { bends: own = [], ...layout } = layoutOf(transition);
  const bentTo = bentAt({ points, own, start, piece, reach });
  const layoutAt = (at: Point): TransitionLayout => ({
    ...layout,
    bends: [...bentTo({ x: onGrid(at.x), y: onGrid(at.y) })],
  });
  return {
    move: ({ at }) => useCanvasStore.setState({ rerouted: { transition, layout: layoutAt(at) } }),
    finish({ at }) {
      dropGesture();
      perform("routeTransition", { transition, bends: layoutAt(at).bends ?? [] });
    },
  };
}

export function labelGesture({ key, transition, label }: SceneEdge, start: Point): Gesture {
  const layout = layoutOf(transition);
  const unmoved = withDraft(settledScene(), currentProject(), {
    moved: new Map(),
    rerouted: { transition, layout: { ...layout, label: { x: 0, y: 0 } } },
  }).edges.get(key)?.label?.rect;
  const from = label && unmoved ? { x: label.rect.x - unmoved.x, y: label.rect.y - unmoved.y } : { x: 0, y: 0 };
  const movedTo = (at: Point): Point => ({
    x: Math.round(from.x + at.x - start.x),
    y: Math.round(from.y + at.y - start.y),
  });
  return {
    move: ({ at }) => useCanvasStore.setState({ rerouted: { transition, layout: { ...layout, label: movedTo(at) } } }),
    finish({ at }) {
      dropGesture();
      perform("routeTransition", { transition, label: movedTo(at) });
    },
  };
}

function layoutOf(transition: string): TransitionLayout {
  return currentProject().layout.transitions?.[transition] ?? {};
}
