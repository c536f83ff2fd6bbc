// Which records of a document an export of some of its machines is about: their own, and what those refer to.

import { entriesOf } from "#model/queries/entries-of.ts";
import { indexOf } from "#model/queries/project-index.ts";
import { referencesOf } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";

export interface ExportScope {
  has(table: TableName, id: Id): boolean;
}

/** What the machines' records name counts too, but not what those name in turn. */
const namedTables: ReadonlySet<TableName> = new Set(["events", "services", "implementations", "channels"]);

type Also = Readonly<Partial<Record<TableName, Iterable<Id>>>>;

export function exportScope(
  project: Project,
  machines: Iterable<Id>,
  also: Also = {},
  /** A field of the machines' records that is not written, nor what it alone refers to. */
  unwritten?: string,
): ExportScope {
  const chosen = new Set(machines);
  const index = indexOf(project);
  const found = new Set<string>();
  const add = (table: TableName, id: Id) => found.add(`${table} ${id}`);
  const isOwn = (state: Id) => chosen.has(index.machineOf(state) ?? "");
  for (const id of chosen) add("machines", id);
  for (const [id] of entriesOf(project.states)) if (isOwn(id)) add("states", id);
  for (const [id, { source }] of entriesOf(project.transitions)) if (isOwn(source)) add("transitions", id);
  for (const [id, { state }] of entriesOf(project.invocations)) if (isOwn(state)) add("invocations", id);
  for (const { path, table, id } of referencesOf(project))
    if (
      namedTables.has(table) &&
      found.has(`${path[0]} ${path[1]}`) &&
      !namedTables.has(path[0] as TableName) &&
      path[2] !== unwritten
    )
      add(table, id);
  for (const [table, ids] of Object.entries(also)) for (const id of ids) add(table as TableName, id);
  return { has: (table, id) => found.has(`${table} ${id}`) };
}
