import type { Point } from "#model/schema/layout.ts";
import type { SceneEdge } from "#scene/scene.ts";
import { currentProject, perform } from "#stores/project-store.ts";
import { dropGesture, useCanvasStore } from "../canvas-store.ts";
import type { Gesture } from "./gesture.ts";
import { onGrid } from "./snap.ts";

/** Bends an arrow where it is taken hold of; a bend that is there already is moved. */
export function bendGesture({ transition, points }: SceneEdge, piece: number): Gesture {
  const bends = currentProject().layout.transitions?.[transition]?.bends ?? [];
  // The inner corners of a routed arrow become its own, so that the rest of it stays where it is.
  const kept = bends.length > 0 ? bends : points.slice(1, -1);
  const position = Math.min(piece, kept.length);
  const bent = (at: Point): Point[] => [
    ...kept.slice(0, position),
    { x: onGrid(at.x), y: onGrid(at.y) },
    ...kept.slice(position),
  ];
  return {
    move: ({ at }) => useCanvasStore.setState({ bending: { transition, bends: bent(at) } }),
    finish({ at }) {
      dropGesture();
      perform("routeTransition", { transition, bends: bent(at) });
    },
  };
}

export function labelGesture({ transition }: SceneEdge, start: Point): Gesture {
  const before = currentProject().layout.transitions?.[transition]?.label ?? { x: 0, y: 0 };
  const movedTo = (at: Point): Point => ({
    x: Math.round(before.x + at.x - start.x),
    y: Math.round(before.y + at.y - start.y),
  });
  return {
    move: ({ at }) =>
      useCanvasStore.setState({ labelling: { transition, by: { x: at.x - start.x, y: at.y - start.y } } }),
    finish({ at }) {
      dropGesture();
      perform("routeTransition", { transition, label: movedTo(at) });
    },
  };
}
