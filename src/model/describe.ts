// How a record is called in a message: by its kind and the name its author gave it.

import type { Id } from "./schema/common.ts";
import type { Project, TableName } from "./schema/project.ts";

const nouns: Readonly<Record<TableName, string>> = {
  machines: "machine",
  states: "state",
  transitions: "transition",
  invocations: "invocation",
  events: "event",
  implementations: "implementation",
  services: "service",
  channels: "channel",
  notes: "note",
  scenarios: "scenario",
  properties: "property",
  experiments: "experiment",
};

export function nounOf(table: TableName): string {
  return nouns[table];
}

/** `state "Charge card"`, and a machine's outermost state as the machine, which it is for people; a record without a name, or one that is missing, goes by its id. */
export function describeRecord(project: Project, table: TableName, id: Id): string {
  const record = Object.hasOwn(project[table], id) ? project[table][id] : undefined;
  if (table === "states" && project.states[id]?.parent === null) {
    const machine = Object.values(project.machines).find(({ root }) => root === id);
    if (machine) return `machine "${machine.name}"`;
  }
  const name = record !== undefined && "name" in record ? record.name : undefined;
  return `${nouns[table]} "${name ?? id}"`;
}
