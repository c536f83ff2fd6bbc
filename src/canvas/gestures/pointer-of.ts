import { toDrawing, viewportOwner } from "../viewport.ts";
import type { Pointer } from "./gesture.ts";

export type AnyPointer = Pick<PointerEvent, "clientX" | "clientY" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

export function pointerOf({ clientX, clientY, shiftKey, altKey, ctrlKey, metaKey }: AnyPointer): Pointer {
  const owner = viewportOwner();
  const { left, top } = owner?.element.getBoundingClientRect() ?? { left: 0, top: 0 };
  const at = owner ? toDrawing(owner.get(), { x: clientX - left, y: clientY - top }) : { x: 0, y: 0 };
  return { at, isShift: shiftKey, isAlt: altKey, isMod: ctrlKey || metaKey };
}

const tolerance = 7;

/** How near counts as on it, on the drawing; the same on the screen at every zoom. */
export function reach(): number {
  return tolerance / (viewportOwner()?.get().zoom ?? 1);
}
