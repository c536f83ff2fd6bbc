// Every word the outline shows or says; those of its menu are fetched with the menu.

import type { TableName } from "#model/schema/project.ts";
import type { StateKind } from "#model/schema/state.ts";
import { nouns } from "./nouns.ts";

type GroupTable = Exclude<TableName, "states" | "transitions" | "invocations">;

const groups: Readonly<Record<GroupTable, string>> = {
  machines: "Machines",
  services: "Services",
  channels: "Channels",
  events: "Events",
  scenarios: "Scenarios",
  implementations: "Guards and actions",
  properties: "Properties",
  experiments: "Experiments",
  notes: "Notes",
};

const newNames: Readonly<Record<GroupTable, string>> = {
  machines: "Machine",
  services: "Service",
  channels: "Channel",
  events: "event",
  scenarios: "Scenario",
  implementations: "action",
  properties: "Ends",
  experiments: "Experiment",
  notes: "Note",
};

const add: Readonly<Record<GroupTable, string>> = {
  machines: "Add machine",
  services: "Add service",
  channels: "Add channel",
  events: "Add event",
  scenarios: "Add scenario",
  implementations: "Add guard or action",
  properties: "Add property",
  experiments: "Add experiment",
  notes: "Add note",
};

const stateKinds: Readonly<Record<StateKind, string>> = {
  atomic: "state",
  compound: "container",
  parallel: "parallel state",
  final: "final state",
  history: "history",
};

export const words = {
  groups,
  kinds: nouns,
  newNames,
  add,
  stateKinds,
  outline: "Outline",
  tree: "Project",
  filter: "Filter the outline",
  filterHint: "Filter",
  clearFilter: "Clear the filter",
  showDetails: "Show transitions and calls",
  nothingFound: (typed: string) => `Nothing here is called “${typed}”.`,
  foundCount: (count: number) => (count === 1 ? "1 row is left" : `${count} rows are left`),
  name: "Name",
  rename: (label: string) => `New name for ${label}`,
  addInsideRow: (label: string) => `Add a state inside ${label}`,

  startsHere: "starts here",
  start: "start",
  when: (trigger: string, condition: string) => `${trigger} if ${condition}`,
  leadsTo: (states: string) => `to ${states}`,
  invocation: "call",
  problemCount: (count: number) => (count === 1 ? "1 problem" : `${count} problems`),
  movedTo: (name: string, position: number, count: number, around: string) =>
    `“${name}” is now ${position} of ${count} in “${around}”`,

  rootStays: "A machine's root stays where it is. Select the states inside it.",
  differentParents: "These states lie in different places. Select states that lie side by side to move them together.",
  alreadyFirst: (name: string) => `“${name}” is already the first.`,
  alreadyLast: (name: string) => `“${name}” is already the last.`,
  nothingBefore: (name: string) => `There is no state before “${name}” that it could be moved into.`,
  nothingAfter: (name: string) => `There is no state inside “${name}” that it could be moved into.`,
  alreadyOutermost: (name: string) => `“${name}” is not inside another state.`,
  orderIsFixed: "These are listed in the order of the file and can't be moved.",
  noName: "A transition has no name of its own. Change its trigger in the inspector.",
  noteInInspector: "Change the text of a note in the inspector.",
  needsScenario: "An experiment repeats a scenario. Add a scenario first.",
  needsMachine: "Add a machine first.",
} as const;
