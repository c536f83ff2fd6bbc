// What a thing of each kind is called within a sentence.

import type { TableName } from "#model/schema/project.ts";

export const nouns: Readonly<Record<TableName, string>> = {
  machines: "machine",
  states: "state",
  transitions: "transition",
  invocations: "call",
  services: "service",
  channels: "channel",
  events: "event",
  scenarios: "scenario",
  implementations: "guard or action",
  properties: "property",
  experiments: "experiment",
  notes: "note",
};
