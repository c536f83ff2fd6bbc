// What the inspector calls every kind of thing, and what it says about each.

import type { Callee } from "#model/schema/invocation.ts";
import type { PolicyKind } from "#model/schema/policy.ts";
import type { TableName } from "#model/schema/project.ts";
import type { StateKind } from "#model/schema/state.ts";

type CreatedTable = Exclude<TableName, "states" | "transitions" | "invocations">;

const kindsOfRecord: Readonly<Record<TableName, string>> = {
  machines: "Machine",
  states: "State",
  transitions: "Transition",
  invocations: "Call",
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
  compound: "Container",
  parallel: "Parallel state",
  final: "Final state",
  history: "History",
};

const stateKindHints: Readonly<Record<StateKind, string>> = {
  atomic: "Holds no other states.",
  compound: "A compound state: one of the states inside it is active at a time.",
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

/** What a new one is called until it gets a name of its own. */
const newNames = {
  services: "New service",
  channels: "New channel",
  events: "EVENT",
  implementations: "doSomething",
  guards: "isAllowed",
  scenarios: "New scenario",
  properties: "Every run ends",
  experiments: "New experiment",
  fields: "field",
  metadata: "key",
  errors: "UNAVAILABLE",
} as const;

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

export const words = {
  kindsOfRecord,
  stateKinds,
  stateKindHints,
  calleeKinds,
  calleeHints,
  policyKinds,
  newNames,
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
  implementationKinds: { guard: "Named guard", action: "Named action" },
  noteKinds: { remark: "Remark", boundary: "Boundary" },
  noteKindHints: { remark: "A text on the canvas.", boundary: "A named line around the states it is about." },
} as const;
