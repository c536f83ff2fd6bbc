// Every word the inspector shows, but for what the tables of kinds say about themselves.

import type { Callee } from "#model/schema/invocation.ts";
import type { PolicyKind } from "#model/schema/policy.ts";
import type { TableName } from "#model/schema/project.ts";
import type { StateKind } from "#model/schema/state.ts";

type CreatedTable = Exclude<TableName, "states" | "transitions" | "invocations">;

const kindsOfRecord: Readonly<Record<TableName, string>> = {
  machines: "Machine",
  states: "State",
  transitions: "Transition",
  invocations: "Invocation",
  events: "Event",
  implementations: "Implementation",
  services: "Service",
  channels: "Channel",
  notes: "Note",
  scenarios: "Scenario",
  properties: "Property",
  experiments: "Experiment",
};

const stateKinds: Readonly<Record<StateKind, string>> = {
  atomic: "Plain state",
  compound: "Compound state",
  parallel: "Parallel state",
  final: "Final state",
  history: "History",
};

const stateKindHints: Readonly<Record<StateKind, string>> = {
  atomic: "Holds no other states.",
  compound: "One of the states inside it is active at a time.",
  parallel: "All the states inside it are active at the same time.",
  final: "The end: whatever is around it is done.",
  history: "Leads back to where its parent was last.",
};

const calleeKinds: Readonly<Record<Callee["kind"], string>> = {
  service: "Service",
  machine: "Machine",
  compensate: "Compensate",
};

const calleeHints: Readonly<Record<Callee["kind"], string>> = {
  service: "Calls something outside, or asks a person.",
  machine: "Runs another machine of this project.",
  compensate: "Undoes what this run has done so far.",
};

const policyKinds: Readonly<Record<PolicyKind, string>> = {
  fallback: "Fallback",
  totalTimeout: "Total timeout",
  retry: "Retry",
  circuitBreaker: "Circuit breaker",
  bulkhead: "Bulkhead",
  rateLimit: "Rate limit",
  queueTimeout: "Queue timeout",
  attemptTimeout: "Attempt timeout",
  heartbeatTimeout: "Heartbeat timeout",
  hedge: "Hedge",
  idempotencyKey: "Idempotency key",
};

function each<Key extends string>(table: Readonly<Record<Key, string>>, write: (noun: string) => string) {
  const entries = Object.entries<string>(table).map(([key, noun]) => [key, write(noun.toLowerCase())]);
  return Object.fromEntries(entries) as Readonly<Record<Key, string>>;
}

function creating(): Readonly<Record<CreatedTable, (name: string) => string>> {
  const entries = Object.entries(kindsOfRecord).map(([table, noun]) => [
    table,
    (name: string) => `Create ${noun.toLowerCase()} “${name}”`,
  ]);
  return Object.fromEntries(entries);
}

export const strings = {
  kindsOfRecord,
  stateKinds,
  stateKindHints,
  calleeKinds,
  calleeHints,
  policyKinds,
  create: creating(),
  noneToChoose: each(kindsOfRecord, (noun) => `There is no ${noun} of that name. Type a name to make one.`),
  severity: { error: "Error", warning: "Warning", info: "Note" },

  tables: {
    machines: "Machines",
    services: "Services",
    channels: "Channels",
    events: "Events",
    implementations: "Implementations",
    scenarios: "Scenarios",
    properties: "Properties",
    experiments: "Experiments",
  },
  project: "Project",

  inspector: "Inspector",
  nothingToShow: "Select something to change it here.",
  problems: "Problems",
  drafts: "Not kept yet",
  selected: "Selected",
  whereItLies: "Where it lies",
  countOthers: (count: number) => (count === 1 ? "1 other" : `${count} others`),
  inCommon: "In common",
  stateCount: (count: number) => (count === 1 ? "1 state" : `${count} states`),
  transitionCount: (count: number) => (count === 1 ? "1 transition" : `${count} transitions`),
  notKept: (count: number) => `${count === 1 ? "One field holds" : `${count} fields hold`} text that can't be kept yet`,
  notKeptBefore: "This was typed when the page was left. Press Enter to keep it, or Escape to go back.",
  discard: (label: string) => `Throw away what was typed for ${label}`,

  name: "Name",
  kind: "Kind",
  tags: "Tags",
  addTag: "Add a tag",
  commonTagsHint: "The tags that all of them have.",
  description: "Description",
  details: "Details",
  usedBy: "Used by",
  mixed: "Mixed",
  yes: "Yes",
  no: "No",
  none: "None",
  nothing: "Nothing",
  nothingYet: "Nothing yet",

  startsIn: "Starts in",
  remembers: "Remembers",
  shallow: "The state directly inside",
  deep: "Everything inside",
  otherwise: "Otherwise",
  otherwiseHint: "Where it leads the first time; without one, to where its parent starts.",
  addDefault: "Parent's start",
  changeAnyway: "Change and let go",
  keepAsItIs: "Keep as it is",
  onEntry: "On entry",
  onExit: "On exit",
  onInitial: "On starting inside",
  output: "Output",
  value: "Value",
  transitions: "Transitions",
  invocations: "Invocations",
  invocation: "Invocation",
  addTransition: "Add transition",
  addInvocation: "Add invocation",
  transitionNumber: (number: number) => `transition ${number}`,
  leadsTo: "leads to",
  ifText: "if",
  newService: "New service",

  transition: "Transition",
  when: "When",
  waitsFor: "Waits for",
  event: "Event",
  pattern: "Pattern",
  patternHint: "* for any event, payment.* for all that start with “payment.”",
  delay: "Delay",
  atOnce: "At once",
  label: "Label",
  toCancelItBy: "To cancel it by",
  useLabel: (label: string) => `Use label “${label}”`,
  noSuchLabel: "No delayed event of this machine has that label.",
  onlyIf: "Only if",
  condition: "Condition",
  conditions: "Conditions",
  conditionNumber: (number: number) => `Condition ${number}`,
  addCondition: "Add condition",
  alwaysTaken: "Always",
  goTo: "Go to",
  targets: "Target",
  addTarget: "Add another target",
  staysHere: "Stays where it is",
  noTargetHint: "Without a target only the actions run.",
  from: "From",
  reenter: "Re-enter",
  reenterHint: "Leaves and enters the source again, even where the target is inside it.",
  priority: "Priority",
  priorityHint: "The first one whose condition holds is taken.",
  priorityOf: (number: number, count: number, state: string) => `${number} of ${count} from ${state}`,
  actions: "Actions",
  to: "To",
  channel: "channel",
  parentMachine: "Parent",
  parentMachineDetail: "the machine that invoked this one",
  invokedIn: (state: string) => `invoked in ${state}`,
  message: "Message",
  state: "State",
  noStateToChoose: "No state has that name.",
  createState: (name: string) => `Create state “${name}”`,

  machine: "Machine",
  input: "Input",
  context: "Context",
  yields: "Yields",
  payload: "Payload",
  type: "Type",
  initial: "Starts as",
  startsAbsent: "Absent",
  example: "Example",
  optional: "Optional",
  typeOfField: (name: string) => `Type of field ${name}`,
  nameOfField: (name: string) => `Name of field ${name}`,
  setField: "Set a field",
  createField: (name: string) => `Declare field “${name}”`,
  needed: "Needed",
  notSet: "Not set",
  notDeclared: (name: string) => `Nobody declares “${name}”.`,
  nothingToHandOver: "Nothing is declared here.",

  implementationKinds: { guard: "Named guard", action: "Named action" },
  assume: "Assumed",
  assumeHint: "What a simulation takes it to answer.",
  notSaid: "Not said",
  holds: "That it holds",
  holdsNot: "That it does not hold",
  parameters: "Parameters",
  source: "Source",
  noteKinds: { remark: "Remark", boundary: "Boundary" },
  noteKindHints: { remark: "A text on the canvas.", boundary: "A named line around the states it is about." },
  text: "Text",
  about: "About",
  addState: "Add a state",

  addTo: (title: string) => `Add to ${title.toLowerCase()}`,
  remove: (name: string) => `Remove ${name}`,
  moreFor: (name: string) => `More for ${name}`,
  duplicate: "Duplicate",
  delete: "Delete",
  deleteAll: (what: string) => `Delete ${what}`,
  group: "Group",
  ungroup: "Ungroup",
  wrapInParallel: "Wrap in parallel",
  extract: "Extract to a machine",

  mustNotBeEmpty: (label: string) => `${label} needs something here. Write it, or press Escape to go back.`,
  tooLong: (label: string, most: number) => `${label} must not be longer than ${most} characters.`,
  needsDuration: "Write a length of time, such as 250 ms, 1.5 s or 2 min.",
  needsNumber: "Write a number, such as 3 or 1.5.",
  needsWholeNumber: "Write a whole number, such as 3.",
  moreThanNothing: "Write more than 0.",
  needsValue: 'Write a value: 12, true, "text", [1, 2] or { "name": "value" }.',
  needsSamples: "Write lengths of time with commas in between, such as 20 ms, 35 ms, 1 s.",
  atLeast: (least: string) => `Write at least ${least}.`,
  atMost: (most: string) => `Write at most ${most}.`,
} as const;
