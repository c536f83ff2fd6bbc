import type { Id } from "#model/schema/common.ts";
import { perform } from "#stores/project-store.ts";
import { dropGesture, useCanvasStore } from "../canvas-store.ts";
import { settledScene } from "../current-scene.ts";
import type { Gesture, Pointer } from "./gesture.ts";
import { onGrid } from "./snap.ts";

/** Gives a state at least this size; it still reaches around what is in it. */
export function resizeGesture(id: Id): Gesture {
  const state = settledScene().states.get(id);
  const sizeAt = ({ at }: Pointer) => {
    const origin = state?.origin ?? { x: 0, y: 0 };
    return { width: Math.max(64, onGrid(at.x - origin.x)), height: Math.max(40, onGrid(at.y - origin.y)) };
  };
  return {
    move(pointer) {
      if (state) useCanvasStore.setState({ resizing: { id, rect: { ...state.origin, ...sizeAt(pointer) } } });
    },
    finish(pointer) {
      dropGesture();
      perform("placeThings", { states: { [id]: { ...placeOf(id), ...sizeAt(pointer) } } });
    },
  };
}

/** A state that was never placed keeps the place that it was given. */
function placeOf(id: Id): { x: number; y: number } {
  const scene = settledScene();
  const state = scene.states.get(id);
  const around = scene.states.get(state?.parent ?? "")?.origin ?? { x: 0, y: 0 };
  const at = state?.origin ?? { x: 0, y: 0 };
  return { x: at.x - around.x, y: at.y - around.y };
}
