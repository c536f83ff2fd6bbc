// What a selection names, and what that names in turn. A machine that is invoked comes as a whole.

import { recordAt } from "../edits/support/find-record.ts";
import { documentOrder } from "../queries/hierarchy.ts";
import { indexOf } from "../queries/project-index.ts";
import { type ReferenceTo, referencesIn, rewriteReferences } from "../references/rewrite-references.ts";
import type { Id } from "../schema/common.ts";
import { type Project, type RecordOf, type TableName, tableNames } from "../schema/project.ts";

export type Records<Table extends TableName> = Record<Id, RecordOf<Table>>;

type Selected = { readonly [Table in "states" | "transitions" | "invocations"]: Records<Table> };

export function gatherNeeded(project: Project, selected: Selected): Pick<Project, TableName> {
  const taken = Object.fromEntries(tableNames.map((table) => [table, new Set<Id>()])) as Record<TableName, Set<Id>>;
  const waiting: ReferenceTo[] = [];
  const take = (table: TableName, id: Id) => {
    if (taken[table].has(id)) return;
    taken[table].add(id);
    waiting.push({ table, id });
  };
  const follow = <Table extends TableName>(table: Table, record: RecordOf<Table>) => {
    for (const to of referencesIn(table, record)) {
      // Who listens to a channel is not part of it, and a state of a machine comes with the machine.
      const isFollowed = table !== "channels" || to.table !== "machines";
      if (isFollowed && to.table !== "states" && to.table !== "invocations") take(to.table, to.id);
    }
  };
  for (const table of ["states", "transitions", "invocations"] as const)
    for (const record of Object.values(selected[table])) follow(table, record);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const record = recordAt(project, next.table, next.id);
    if (record === undefined) continue;
    follow(next.table, record);
    if (next.table === "machines" && "root" in record) takeContents(project, record.root, take);
  }
  return Object.fromEntries(tableNames.map((table) => [table, recordsOf(project, table, taken)])) as unknown as Pick<
    Project,
    TableName
  >;
}

function takeContents(project: Project, root: Id, take: (table: TableName, id: Id) => void): void {
  const index = indexOf(project);
  for (const state of documentOrder(project, root)) {
    take("states", state);
    for (const { id } of index.transitionsFrom(state)) take("transitions", id);
    for (const { id } of index.invocationsOf(state)) take("invocations", id);
  }
}

function recordsOf<Table extends TableName>(
  project: Project,
  table: Table,
  taken: Readonly<Record<TableName, ReadonlySet<Id>>>,
): Records<Table> {
  const records: Records<Table> = {};
  for (const id of taken[table]) {
    const record = recordAt(project, table, id);
    const kept = record && rewriteReferences(table, record, (to, other) => (taken[to].has(other) ? other : undefined));
    if (kept !== undefined) records[id] = kept;
  }
  return records;
}
