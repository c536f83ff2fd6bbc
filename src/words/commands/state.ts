// What the commands for states are called, and the other words that find them.

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
  makeInitial: { title: "Start here", words: "initial first" },
  group: { title: "Group into a state", words: "compound nest wrap" },
  ungroup: { title: "Ungroup" },
  wrapParallel: { title: "Wrap in parallel", words: "region concurrent" },
  moveInto: { title: "Move into …", words: "nest reparent" },
  extract: { title: "Extract to its own machine", words: "invoke subflow" },
  collapse: {
    title: (isCollapsed: boolean) => (isCollapsed ? "Expand" : "Collapse"),
    words: "fold hide",
  },
} as const;
