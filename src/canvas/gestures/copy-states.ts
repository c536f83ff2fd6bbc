import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { shifted } from "#scene/boxes/box.ts";
import { asOneStep, perform } from "#stores/project-store.ts";
import { dropGesture, useCanvasStore } from "../canvas-store.ts";
import { type DraggedStates, draggedStates } from "./dragged-states.ts";
import type { Gesture } from "./gesture.ts";

/** Drags copies of states away from them, also into another state. */
export function copyGesture(selected: readonly Id[], start: Point): Gesture {
  const dragged = draggedStates(selected, start, false);
  return {
    move(pointer) {
      const { by, guides } = dragged.takenTo(pointer, false);
      const copies = dragged.rects.map((rect) => shifted(rect, by));
      useCanvasStore.setState({ copies, guides, dropTarget: dragged.newTargetAt(pointer) });
    },
    finish(pointer) {
      const { by } = dragged.takenTo(pointer, false);
      const target = dragged.targetAt(pointer);
      dropGesture();
      if (by.x !== 0 || by.y !== 0) void copy(dragged, by, target);
    },
  };
}

async function copy({ scene, states }: DraggedStates, by: Point, target: Id): Promise<void> {
  const { duplicateBeside } = await import("#stores/duplicate-beside.ts");
  const parents = new Set(states.map((id) => scene.states.get(id)?.parent ?? scene.focus));
  asOneStep(() => {
    const copies = duplicateBeside(states, by);
    const isElsewhere = parents.size === 1 && !parents.has(target);
    const around = scene.states.get(target)?.origin ?? { x: 0, y: 0 };
    const places = copies.map((id, at): [Id, Point] => {
      const origin = scene.states.get(states[at] ?? "")?.origin ?? { x: 0, y: 0 };
      return [id, { x: origin.x + by.x - around.x, y: origin.y + by.y - around.y }];
    });
    if (isElsewhere) perform("moveStates", { states: copies, into: target, at: Object.fromEntries(places) });
  });
}
