import type { LossTable } from "../format.ts";
import { documentLosses } from "../shared/document-losses.ts";

export const scxmlLosses = {
  ...documentLosses,
  invoke: {
    kind: "changed",
    what: "Calls of services are invocations of a type of their own; their errors are events.",
  },
  eventName: { kind: "changed", what: "Events with a blank in their names, which SCXML can't have." },
  code: { kind: "changed", what: "Named guards and actions are calls of functions that the host has to provide." },
  assign: { kind: "changed", what: "Values that are assigned together are assigned one after the other." },
  script: {
    kind: "changed",
    what: "Script, if, foreach and other executable content become named actions that keep their text.",
  },
  expression: { kind: "changed", what: "Conditions that are no expression become named guards that keep their text." },
  value: { kind: "lost", what: "Values that are no expression, where only one can stand." },
  doneState: { kind: "changed", what: "A transition on the end of another state starts from that state." },
  initial: { kind: "changed", what: "An initial that lies deeper, or several of them." },
  prefix: { kind: "changed", what: "An event that others extend is matched with them by a wildcard." },
  order: { kind: "changed", what: "A wildcard that stands before exact events is repeated for each of them." },
  element: { kind: "lost", what: "Elements and attributes that have no meaning in a document." },
  target: { kind: "lost", what: "Targets that are no states." },
  internal: {
    kind: "changed",
    what: "A transition that leads back to its own source without leaving it: SCXML leaves it.",
  },
  io: { kind: "changed", what: "Sends to places outside become sends into a channel." },
} as const satisfies LossTable;

export type ScxmlLossCode = keyof typeof scxmlLosses;
