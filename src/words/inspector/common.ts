// Every word that the inspector shows around its forms, and those that many of them share.

import { shorten } from "#base/shorten.ts";

export const words = {
  project: "Project",
  inspector: "Inspector",
  nothingToShow: "Select something to change it here.",
  problems: "Problems",
  filter: "Find",
  filterExample: "A part of a name",
  drafts: "Not kept yet",
  of: (name: string) => `of “${name}”`,
  whereItLies: "Where it lies",
  notKept: (count: number) => `${count === 1 ? "One field holds" : `${count} fields hold`} text that can't be kept yet`,
  notKeptBefore: "This was typed when the page was left. Press Enter to keep it, or Escape to go back.",
  changedMeanwhile: (value: string) =>
    value === ""
      ? "Meanwhile what was here has been taken away. Go on writing to keep this, or press Escape to let it go."
      : `Meanwhile this has become “${shorten(value, 80)}”. Go on writing to keep your text, or press Escape to take that.`,
  discard: (label: string) => `Throw away what was typed for ${label}`,
  name: "Name",
  kind: "Kind",
  tags: "Tags",
  description: "Description",
  usedBy: "Used by",
  none: "None",
  nothing: "Nothing",
  value: "Value",
  actions: "Actions",
  input: "Input",
  addTo: (title: string) => `Add to ${title.toLowerCase()}`,
  remove: (name: string) => `Remove ${name}`,
  moreFor: (name: string) => `More for ${name}`,
  duplicate: "Duplicate",
  delete: "Delete",
  deletesAlong: (what: string) => `With ${what}`,
  group: "Group",
  wrapInParallel: "Wrap in parallel",
} as const;
