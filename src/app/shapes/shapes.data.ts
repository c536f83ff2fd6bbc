import type { StateKind } from "#model/schema/state.ts";

export interface Shape {
  readonly kind: StateKind | "note";
  readonly name: string;
  /** Makes one without a drag. */
  readonly command: string;
}

/** What can be taken onto the canvas. */
export const shapes: readonly Shape[] = [
  { kind: "atomic", name: "State", command: "new-state" },
  { kind: "compound", name: "Container", command: "new-compound" },
  { kind: "parallel", name: "Parallel state", command: "new-parallel" },
  { kind: "final", name: "Final state", command: "new-final" },
  { kind: "history", name: "History state", command: "new-history" },
  { kind: "note", name: "Note", command: "new-note" },
];
