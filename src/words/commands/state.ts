// What the commands for states are called.

import type { StateKind } from "#model/schema/state.ts";

const kinds: Readonly<Record<StateKind, string>> = {
  atomic: "Make it a plain state",
  compound: "Make it a container",
  parallel: "Make it parallel",
  final: "Make it final",
  history: "Make it a history state",
};

export const words = {
  kinds,
  makeInitial: "Start here",
  group: "Group into a state",
  ungroup: "Ungroup",
  wrapParallel: "Wrap in parallel",
  moveInto: "Move into …",
  extract: "Extract to its own machine",
  collapse: (isCollapsed: boolean) => (isCollapsed ? "Expand" : "Collapse"),
} as const;
