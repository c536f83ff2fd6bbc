import { connectGesture } from "./connect.ts";
import type { Gesture, Pointer } from "./gesture.ts";
import { resizeGesture } from "./resize.ts";

interface Grip {
  readonly kind: string;
  readonly state: string;
}

/** The handle under the pointer: the only things on the canvas that are elements to be dragged. */
export function gripOf(target: EventTarget | null): Grip | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-grip]") : null;
  const { grip: kind, state } = element?.dataset ?? {};
  return kind !== undefined && state !== undefined ? { kind, state } : undefined;
}

export function gripGesture({ kind, state }: Grip, pointer: Pointer): Gesture {
  return kind === "resize" ? resizeGesture(state) : connectGesture(state, pointer.at);
}
