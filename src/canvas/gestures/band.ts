import type { Point } from "#model/schema/layout.ts";
import { statesWithin } from "#scene/asking/part-within.ts";
import { isWithin, spanOf } from "#scene/boxes/box.ts";
import type { Rect, Scene } from "#scene/scene.ts";
import type { Reference } from "#stores/reference.ts";
import { select, useViewStore } from "#stores/view-store.ts";
import { dropGesture, useCanvasStore } from "../canvas-store.ts";
import { settledScene } from "../current-scene.ts";
import type { Gesture } from "./gesture.ts";

/** Selects what lies inside of a rectangle that is drawn; with Shift beside what was selected. */
export function bandGesture(start: Point, isAdding: boolean): Gesture {
  const scene = settledScene();
  const { selection } = useViewStore.getState();
  const before = isAdding ? selection : [];
  return {
    move({ at }) {
      const band = spanOf(start, at);
      useCanvasStore.setState({ band });
      const inside = insideOf(scene, band);
      const ids = new Set(before.map(({ id }) => id));
      select([...before, ...inside.filter(({ id }) => !ids.has(id))]);
    },
    finish: dropGesture,
    cancel: () => select(selection),
  };
}

function insideOf(scene: Scene, band: Rect): Reference[] {
  return statesWithin(scene, band).flatMap(({ id, rect }): Reference[] =>
    isWithin(rect, band) ? [{ table: "states", id }] : [],
  );
}
