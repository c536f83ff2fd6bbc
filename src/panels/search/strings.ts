// Every word the search shows.

import type { SearchGroup } from "./searched-texts.ts";

const groups: Readonly<Record<SearchGroup, string>> = {
  states: "States",
  transitions: "Transitions",
  invocations: "Calls",
  machines: "Machines",
  events: "Events",
  services: "Services",
  channels: "Channels",
  scenarios: "Scenarios",
  implementations: "Guards and actions",
  properties: "Properties",
  experiments: "Experiments",
  notes: "Notes",
  expressions: "Expressions and fields",
  descriptions: "Descriptions and tags",
};

export const strings = {
  groups,
  field: "Search the project",
  placeholder: "Search states, transitions, events, expressions …",
  hint: "Looks through all machines, and into what is collapsed. Enter goes to the place.",
  nothingFound: (typed: string) => `Nothing in this project matches “${typed}”.`,
  more: (count: number) => `and ${count} more`,
} as const;
