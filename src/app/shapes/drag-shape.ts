// A shape on its way from the bar onto the canvas: its outline goes along, and what it would fall into lights up.

import { useCanvasStore } from "#canvas/canvas-store.ts";
import { settledScene } from "#canvas/current-scene.ts";
import { createAt, newSize } from "#canvas/gestures/create-at.ts";
import { draggedStates } from "#canvas/gestures/dragged-states.ts";
import { type AnyPointer, pointerOf } from "#canvas/gestures/pointer-of.ts";
import { onGrid } from "#canvas/gestures/snap.ts";
import { viewportOwner } from "#canvas/viewport.ts";
import { commandCalled } from "../commands/registry.ts";
import { currentSituation } from "../commands/situation.ts";
import type { Shape } from "./shapes.data.ts";

export interface ShapeDrag {
  readonly follow: (pointer: AnyPointer) => void;
  readonly drop: (pointer: AnyPointer) => void;
  readonly cancel: () => void;
}

export function dragShape({ kind, command }: Shape): ShapeDrag {
  const scene = settledScene();
  const aim = draggedStates([], { x: 0, y: 0 }, false);
  const cancel = () => useCanvasStore.setState({ copies: [], dropTarget: undefined });
  return {
    follow(event) {
      if (!isOverCanvas(event)) return cancel();
      const pointer = pointerOf(event);
      const { x, y } = pointer.at;
      const target = kind === "note" ? scene.focus : aim.targetAt(pointer);
      useCanvasStore.setState({
        copies: [{ x: onGrid(x - newSize.width / 2), y: onGrid(y - newSize.height / 2), ...newSize }],
        dropTarget: target === scene.focus ? undefined : target,
      });
    },
    drop(event) {
      cancel();
      if (!isOverCanvas(event)) return;
      const pointer = pointerOf(event);
      if (kind === "note") commandCalled(command).run(currentSituation(pointer.at));
      else createAt(settledScene(), pointer.at, aim.targetAt(pointer), kind);
    },
    cancel,
  };
}

function isOverCanvas({ clientX, clientY }: AnyPointer): boolean {
  const box = viewportOwner()?.element.getBoundingClientRect();
  return box !== undefined && clientX > box.left && clientX < box.right && clientY > box.top && clientY < box.bottom;
}
