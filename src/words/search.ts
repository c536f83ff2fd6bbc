// Every word the search shows.

const groups = {
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
} as const;

export const words = {
  groups,
  field: "Search the project",
  placeholder: "Search states, transitions, events, expressions …",
  hint: "Looks through all machines, and into what is collapsed. Enter goes to the place.",
  nothingFound: (typed: string) => `Nothing in this project matches “${typed}”.`,
  more: (count: number) => `and ${count} more`,
} as const;
