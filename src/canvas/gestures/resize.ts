import { placeThings } from "#model/edits/layout/place-things.ts";
import type { Id } from "#model/schema/common.ts";
import { unionOf } from "#scene/boxes/box.ts";
import type { Rect } from "#scene/scene.ts";
import { currentProject, performAs } from "#stores/project-store.ts";
import { words } from "#words/canvas/gestures.ts";
import { dropGesture, useCanvasStore } from "../canvas-store.ts";
import { settledScene } from "../current-scene.ts";
import type { Gesture, Pointer } from "./gesture.ts";
import { onGrid } from "./snap.ts";

/** Gives a state at least this size; it still reaches around what is in it. */
export function resizeGesture(id: Id): Gesture {
  const scene = settledScene();
  const state = scene.states.get(id);
  const inside = [...scene.states.values()].filter(({ parent }) => parent === id).map(({ rect }) => rect);
  const sizeAt = ({ at }: Pointer) => {
    const origin = state?.origin ?? { x: 0, y: 0 };
    return { width: Math.max(64, onGrid(at.x - origin.x)), height: Math.max(40, onGrid(at.y - origin.y)) };
  };
  const rectAt = (pointer: Pointer, rect: Rect): Rect => {
    const { x, y, width, height } = { ...rect, ...sizeAt(pointer) };
    const right = Math.max((state?.origin.x ?? x) + width, x + 64);
    const bottom = Math.max((state?.origin.y ?? y) + height, y + 40);
    return inside.reduce(unionOf, { x, y, width: right - x, height: bottom - y });
  };
  return {
    move(pointer) {
      if (state) useCanvasStore.setState({ resized: { id, rect: rectAt(pointer, state.rect) } });
    },
    finish(pointer) {
      dropGesture();
      if (state)
        performAs(words.resize(currentProject().states[id]?.name ?? id), (project) =>
          placeThings(project, { states: { [id]: { ...placeOf(id), ...sizeAt(pointer) } } }),
        );
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
