import { connectGesture } from "./connect.ts";
import type { Gesture, Pointer } from "./gesture.ts";
import { resizeGesture } from "./resize.ts";

interface Touched {
  readonly target: EventTarget | null;
  readonly clientX: number;
  readonly clientY: number;
}

interface Grip {
  readonly kind: string;
  readonly state: string;
}

/** From the middle of a handle, on the screen. */
const farthest = 17;

/**
 * The handle under the pointer: the only things on the canvas that are elements to be dragged. A browser gives a finger
 * to a handle that is only near it; in the middle of a state it means the state.
 */
export function gripOf({ target, clientX, clientY }: Touched): Grip | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-grip]") : null;
  if (!element) return undefined;
  const { x, y, width, height } = element.getBoundingClientRect();
  if (Math.hypot(clientX - x - width / 2, clientY - y - height / 2) > farthest) return undefined;
  const { grip: kind, state } = element.dataset;
  return kind !== undefined && state !== undefined ? { kind, state } : undefined;
}

export function gripGesture({ kind, state }: Grip, pointer: Pointer): Gesture {
  return kind === "resize" ? resizeGesture(state) : connectGesture(state, pointer.at);
}
