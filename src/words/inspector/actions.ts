// Every word the forms of actions show or say.

import type { Action } from "#model/schema/action.ts";

const kinds: Readonly<Record<Action["kind"], { readonly title: string; readonly hint: string }>> = {
  assign: {
    title: "Assign",
    hint: "Sets fields of the context.",
  },
  raise: {
    title: "Raise event",
    hint: "Puts an event into this machine's own queue.",
  },
  send: {
    title: "Send event",
    hint: "Sends an event to another machine or a channel.",
  },
  cancel: {
    title: "Cancel",
    hint: "Stops a delayed event by its label.",
  },
  log: {
    title: "Log",
    hint: "Writes a message to the log of the run.",
  },
  named: {
    title: "Named action",
    hint: "Runs something that the exported code implements.",
  },
};

export const words = {
  kinds,
  newLabel: "timer",
  newMessage: "'reached'",
  atOnce: "At once",
  label: "Label",
  toCancelItBy: "To cancel it by",
  useLabel: (label: string) => `Use label “${label}”`,
  noSuchLabel: "No delayed event of this machine has that label.",
  to: "To",
  channel: "channel",
  parentMachine: "Parent",
  parentMachineDetail: "the machine that invoked this one",
  invokedIn: (state: string) => `invoked in ${state}`,
  message: "Message",
} as const;
