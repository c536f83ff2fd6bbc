import type { StateKind } from "#model/schema/state.ts";

export interface Shape {
  readonly kind: StateKind | "note";
  /** Makes one without a drag. */
  readonly command: string;
}

/** What can be taken onto the canvas. */
export const shapes: readonly Shape[] = [
  { kind: "atomic", command: "new-state" },
  { kind: "compound", command: "new-compound" },
  { kind: "parallel", command: "new-parallel" },
  { kind: "final", command: "new-final" },
  { kind: "history", command: "new-history" },
  { kind: "note", command: "new-note" },
];
