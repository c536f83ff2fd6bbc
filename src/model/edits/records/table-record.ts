// Records that are edited as a whole: what they hold is a form, not a drawing.

import { describeRecord } from "../../describe.ts";
import type { Id } from "../../schema/common.ts";
import type { Project, TableName } from "../../schema/project.ts";
import { refuse } from "../support/edit-error.ts";
import { uniqueName } from "../support/unique-name.ts";

export type FormTable = Exclude<TableName, "machines" | "states" | "transitions" | "invocations">;

export const formTables: readonly FormTable[] = [
  "events",
  "implementations",
  "services",
  "channels",
  "notes",
  "scenarios",
  "properties",
  "experiments",
];

export function takenNames(project: Project, table: TableName, without?: Id): Set<string> {
  const others = Object.entries(project[table]).filter(([id]) => id !== without);
  return new Set(others.flatMap(([, record]) => ("name" in record && record.name !== undefined ? [record.name] : [])));
}

/** Names are how people, events on the wire and exported code tell records apart. */
export function problemOfName(project: Project, table: TableName, id: Id, name: string) {
  const taken = takenNames(project, table, id);
  if (!taken.has(name)) return undefined;
  const message = `${describeRecord(project, table, id)} can't be called "${name}": another one is. Take another name, such as "${uniqueName(name, taken)}".`;
  return refuse("name-taken", message, { table, id });
}
