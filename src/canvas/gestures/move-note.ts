import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { perform } from "#stores/project-store.ts";
import { dropGesture, useCanvasStore } from "../canvas-store.ts";
import { settledScene } from "../current-scene.ts";
import type { Gesture } from "./gesture.ts";
import { onGrid } from "./snap.ts";

export function moveNoteGesture(id: Id, start: Point): Gesture {
  const rect = settledScene().notes.find((note) => note.id === id)?.rect;
  const placeAt = (at: Point) => ({
    x: onGrid((rect?.x ?? 0) + at.x - start.x),
    y: onGrid((rect?.y ?? 0) + at.y - start.y),
  });
  return {
    move({ at }) {
      if (rect) useCanvasStore.setState({ movedNote: { id, at: placeAt(at) } });
    },
    finish({ at }) {
      dropGesture();
      perform("placeThings", { notes: { [id]: placeAt(at) } });
    },
  };
}
