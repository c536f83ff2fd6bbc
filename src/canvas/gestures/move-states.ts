import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { dropGesture, useCanvasStore } from "../canvas-store.ts";
import { draggedStates } from "./dragged-states.ts";
import type { Gesture } from "./gesture.ts";
import { moveTo } from "./move-to.ts";

/** Drags states; what they are dropped on becomes the state around them. */
export function moveGesture(selected: readonly Id[], start: Point): Gesture {
  const dragged = draggedStates(selected, start, true);
  const { scene, states, rects } = dragged;
  return {
    move(pointer) {
      if (rects.length === 0) return;
      const { by, guides } = dragged.takenTo(pointer, pointer.isMod);
      useCanvasStore.setState({
        moved: new Map(states.map((id) => [id, by])),
        guides,
        dropTarget: dragged.newTargetAt(pointer),
      });
    },
    finish(pointer) {
      const by = useCanvasStore.getState().moved.get(states[0] ?? "");
      const target = dragged.targetAt(pointer);
      dropGesture();
      if (by && (by.x !== 0 || by.y !== 0)) moveTo(scene, { states, by, into: () => target });
    },
  };
}
