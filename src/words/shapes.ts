// Every word the bar of shapes shows or says.

import type { StateKind } from "#model/schema/state.ts";

const names: Readonly<Record<StateKind | "note", string>> = {
  atomic: "State",
  compound: "Container",
  parallel: "Parallel state",
  final: "Final state",
  history: "History state",
  note: "Note",
};

export const words = {
  names,
  bar: "New on the canvas",
  put: (name: string) => `Put a ${name.toLowerCase()} on the canvas`,
  pressOrDrag: (name: string, keys: string | undefined) =>
    `${name}${keys === undefined ? "" : ` (${keys})`}: press, or drag it onto the canvas`,
} as const;
