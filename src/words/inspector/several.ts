// Every word the inspector shows when several things are selected.

import type { StateKind } from "#model/schema/state.ts";

export const words = {
  selected: "Selected",
  countOthers: (count: number) => (count === 1 ? "1 other" : `${count} others`),
  makeAll: (what: string, kind: StateKind) => `Make ${what} ${kind}`,
  changeAll: (what: string) => `Change ${what}`,
  reconnectAll: (what: string) => `Reconnect ${what}`,
  tagAll: (what: string) => `Tag ${what}`,
  describeAll: (what: string) => `Describe ${what}`,
  moveInto: "Move into …",
  inCommon: "In common",
  stateCount: (count: number) => (count === 1 ? "1 state" : `${count} states`),
  transitionCount: (count: number) => (count === 1 ? "1 transition" : `${count} transitions`),
  commonTagsHint: "The tags that all of them have.",
  mixed: "Mixed",
  yes: "Yes",
  no: "No",
  deleteAll: (what: string) => `Delete ${what}`,
} as const;
