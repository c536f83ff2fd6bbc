// Bending an arrow, and taking its words elsewhere.

import type { Point, TransitionLayout } from "#model/schema/layout.ts";
import type { SceneEdge } from "#scene/scene.ts";
import { perform } from "#stores/project-store.ts";
import { bendArrow, layoutOfArrow } from "../arrows/bends-in-view.ts";
import { dropGesture, useCanvasStore } from "../canvas-store.ts";
import type { Gesture } from "./gesture.ts";
import { labelMover } from "./label-mover.ts";
import { bentAt } from "./route-bends.ts";
import { onGrid } from "./snap.ts";

/** Bends an arrow where it is taken hold of; a bend that is there already is moved. */
export function bendGesture({ transition, points }: SceneEdge, start: Point, piece: number, reach: number): Gesture {
  const { bends: own = [], ...layout } = layoutOfArrow(transition);
  const bentTo = bentAt({ points, own, start, piece, reach });
  const layoutAt = (at: Point): TransitionLayout => ({
    ...layout,
    bends: [...bentTo({ x: onGrid(at.x), y: onGrid(at.y) })],
  });
  return {
    move: ({ at }) => useCanvasStore.setState({ rerouted: { transition, layout: layoutAt(at) } }),
    finish({ at }) {
      dropGesture();
      bendArrow(transition, layoutAt(at).bends ?? []);
    },
  };
}

export function labelGesture(edge: SceneEdge, start: Point): Gesture {
  const { transition } = edge;
  const layout = layoutOfArrow(transition);
  const movedBy = labelMover(edge);
  const movedTo = (at: Point): Point => movedBy({ x: at.x - start.x, y: at.y - start.y });
  return {
    move: ({ at }) => useCanvasStore.setState({ rerouted: { transition, layout: { ...layout, label: movedTo(at) } } }),
    finish({ at }) {
      dropGesture();
      perform("routeTransition", { transition, label: movedTo(at) });
    },
  };
}
