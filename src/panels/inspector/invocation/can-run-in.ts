import type { StateKind } from "#model/schema/state.ts";

/** Nothing runs at an end, and nobody is ever in a history. */
export function canRunIn(kind: StateKind | undefined): boolean {
  return kind !== "final" && kind !== "history";
}
