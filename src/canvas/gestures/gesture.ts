// A gesture is worked out anew from where it began with every move of the pointer, never from the move before, so that it
// can't drift, and Escape leaves nothing behind.

import type { Point } from "#model/schema/layout.ts";

export interface Pointer {
  /** On the drawing. */
  readonly at: Point;
  readonly isShift: boolean;
  readonly isAlt: boolean;
  readonly isMod: boolean;
}

export interface Gesture {
  /** The pointer moved, or a key that matters was pressed. */
  readonly move: (pointer: Pointer) => void;
  /** The one edit, if there is one. */
  readonly finish: (pointer: Pointer) => void;
  /** Puts back what the gesture has changed on its way, beside what was drawn of it. */
  readonly cancel?: () => void;
}
