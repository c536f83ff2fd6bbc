// How a report speaks of what an export leaves behind: each field's topic and noun, each table's words. One topic is one
// line of the report. A field without a line of its own goes by the one above it.

import type { TableName } from "#model/schema/project.ts";
import type { documentLosses } from "./document-losses.ts";

export type Topic = keyof typeof documentLosses;

export type LeftTable = TableName | "layout";

export const recordWords: Readonly<Record<TableName, readonly [one: string, several: string]>> = {
  machines: ["machine", "machines"],
  states: ["state", "states"],
  transitions: ["transition", "transitions"],
  invocations: ["call", "calls"],
  events: ["event", "events"],
  implementations: ["named guard or action", "named guards and actions"],
  services: ["service", "services"],
  channels: ["channel", "channels"],
  notes: ["note", "notes"],
  scenarios: ["scenario", "scenarios"],
  properties: ["property", "properties"],
  experiments: ["experiment", "experiments"],
};

/** What a whole record, that an export has no word for, is about. */
export const recordTopics: Readonly<Record<TableName, Topic>> = {
  machines: "elsewhere",
  states: "elsewhere",
  transitions: "elsewhere",
  invocations: "elsewhere",
  events: "elsewhere",
  implementations: "elsewhere",
  services: "services",
  channels: "channels",
  notes: "notes",
  scenarios: "tests",
  properties: "tests",
  experiments: "tests",
};

type FieldWords = Readonly<Record<string, readonly [topic: Topic, nouns: string]>>;

const remarks = ["remarks", "descriptions"] as const;

const ofDelivery = (nouns: string) => ["channels", nouns] as const;
const ofSimulation = (nouns: string) => ["simulation", nouns] as const;

export const fieldWords: Readonly<Record<LeftTable, FieldWords>> = {
  machines: {
    name: ["titles", "names"],
    description: remarks,
    input: ["fields", "input fields"],
    "input.*.type": ["types", "types of input fields"],
    "input.*.optional": ["types", "types of input fields"],
    "input.*.description": ["remarks", "descriptions of input fields"],
    "input.*.example": ["examples", "examples of input fields"],
    context: ["fields", "context fields"],
    "context.*.type": ["types", "types of context fields"],
    "context.*.initial": ["fields", "initial values"],
    "context.*.description": ["remarks", "descriptions of context fields"],
    output: ["types", "types of outputs"],
  },
  states: {
    name: ["names", "names"],
    description: remarks,
    tags: ["remarks", "tags"],
    meta: ["remarks", "remarks"],
    output: ["outputs", "outputs"],
    defaults: ["defaults", "default targets"],
    initial: ["actions", "initial states"],
    initialActions: ["actions", "actions on the way to the initial state"],
    entry: ["actions", "entry actions"],
    exit: ["actions", "exit actions"],
  },
  transitions: {
    description: remarks,
    reenter: ["reenter", "leaving and entering again"],
    guard: ["actions", "guards"],
    actions: ["actions", "actions"],
  },
  invocations: {
    name: ["names", "names"],
    description: remarks,
    input: ["inputs", "inputs"],
    policies: ["policies", "policies"],
    callee: ["services", "called services"],
    "callee.sequence": ["sequence", "orders of compensation"],
  },
  events: {
    description: remarks,
    payload: ["payload", "payloads"],
    "payload.*.type": ["types", "payload types"],
    "payload.*.optional": ["types", "payload types"],
    "payload.*.description": ["remarks", "descriptions of payload fields"],
    "payload.*.example": ["examples", "example payloads"],
  },
  implementations: {
    description: remarks,
    kind: ["implementations", "kinds"],
    parameters: ["types", "parameter types"],
    "parameters.*.description": ["remarks", "descriptions of parameters"],
    "parameters.*.example": ["examples", "example parameters"],
    source: ["implementations", "kept source texts"],
    assume: ofSimulation("assumed answers"),
  },
  services: {
    name: ["names", "names"],
    description: remarks,
    kind: ["services", "kinds"],
    input: ["services", "input types"],
    "input.*.description": ["remarks", "descriptions of input fields"],
    "input.*.example": ["examples", "example inputs"],
    output: ["services", "output types"],
    sample: ofSimulation("sample answers"),
    latency: ofSimulation("latencies"),
    errors: ["services", "error codes"],
    "errors.*.probability": ofSimulation("error probabilities"),
    "errors.*.message": ofSimulation("error messages"),
    "errors.*.afterEffect": ofSimulation("effects of failed calls"),
    servers: ofSimulation("numbers of servers"),
    queue: ofSimulation("queues"),
    rateLimit: ofSimulation("rate limits"),
    coldStart: ofSimulation("cold starts"),
    effect: ofSimulation("effects on the world"),
    "effect.undoneBy": ["services", "what undoes them"],
    "effect.idempotency": ofSimulation("idempotency keys"),
    costPerCall: ofSimulation("costs"),
  },
  channels: {
    name: ofDelivery("names"),
    description: ofDelivery("descriptions"),
    events: ofDelivery("events"),
    consumers: ofDelivery("consumers"),
    delivery: ofDelivery("delivery"),
  },
  notes: {},
  scenarios: {},
  properties: {},
  experiments: {},
  layout: {
    states: ["layout", "positions"],
    "states.*.width": ["layout", "sizes"],
    "states.*.height": ["layout", "sizes"],
    "states.*.collapsed": ["layout", "collapsed boxes"],
    transitions: ["layout", "bends"],
    "transitions.*.label": ["layout", "places of labels"],
    "transitions.*.route": ["layout", "routes"],
    notes: ["layout", "positions"],
  },
};
