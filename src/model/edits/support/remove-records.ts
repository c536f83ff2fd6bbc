// What is attached goes with it. Every deletion comes through here: it asks each record that refers to something gone what
// becomes of it (see references), and then those that refer to that. No edit has a list of its own.

import { referrersIn } from "../../queries/referrers.ts";
import { type ReferenceTo, rewriteReferences } from "../../references/rewrite-references.ts";
import type { Id } from "../../schema/common.ts";
import { type Project, type RecordOf, type TableName, tableNames } from "../../schema/project.ts";
import type { State } from "../../schema/state.ts";
import type { LayoutPatch } from "./change-layout.ts";
import { type Patch, writeRecords } from "./change-records.ts";
import { recordAt } from "./find-record.ts";
import { childrenWithout, firstToStartIn } from "./state-tree.ts";

export interface Removal {
  readonly project: Project;
  /** What was asked for and what went with it. */
  readonly gone: readonly ReferenceTo[];
}

type Tables<Value> = Record<TableName, Value>;

export function removeRecords(project: Project, asked: readonly ReferenceTo[]): Removal {
  const gone = perTable(() => new Set<Id>());
  const changed = perTable(() => new Map<Id, RecordOf<TableName>>());
  const waiting = withRoots(project, asked);
  for (const { table, id } of waiting) gone[table].add(id);
  const referrers = referrersIn(project);
  for (let thing = waiting.pop(); thing !== undefined; thing = waiting.pop()) {
    for (const { table, id } of referrers(thing)) {
      if (gone[table].has(id) || staysWithout(project, table, id, gone, changed[table])) continue;
      gone[table].add(id);
      waiting.push({ table, id });
    }
  }
  restartWhereStartIsGone(project, gone.states, changed.states as Map<Id, State>);
  const patch = Object.fromEntries(tableNames.map((table) => [table, patchOf(changed[table], gone[table])])) as Patch;
  return {
    project: writeRecords(project, { ...patch, layout: layoutWithout(project, gone) }),
    gone: tableNames.flatMap((table) => [...gone[table]].map((id) => ({ table, id }))),
  };
}

/** A machine takes its states along, by way of the root that holds them. */
function withRoots(project: Project, asked: readonly ReferenceTo[]): ReferenceTo[] {
  return asked.flatMap((thing): ReferenceTo[] => {
    const record = recordAt(project, thing.table, thing.id);
    if (record === undefined) return [];
    return "root" in record ? [thing, { table: "states", id: record.root }] : [thing];
  });
}

/** False when the record can't be without what is gone. */
function staysWithout<Table extends TableName>(
  project: Project,
  table: Table,
  id: Id,
  gone: Tables<Set<Id>>,
  changed: Map<Id, RecordOf<TableName>>,
): boolean {
  const record = (changed.get(id) ?? recordAt(project, table, id)) as RecordOf<Table>;
  const rewritten = rewriteReferences(table, record, (to, id) => (gone[to].has(id) ? undefined : id));
  if (rewritten !== undefined && rewritten !== record) changed.set(id, rewritten);
  return rewritten !== undefined;
}

function restartWhereStartIsGone(project: Project, gone: ReadonlySet<Id>, changed: Map<Id, State>): void {
  for (const [id, state] of changed) {
    const before = project.states[id];
    if (state.kind !== "compound" || before?.kind !== "compound" || state.initial === before.initial) continue;
    const initial = firstToStartIn(childrenWithout(project, id, gone));
    if (initial !== undefined) changed.set(id, { ...state, initial });
  }
}

function patchOf(changed: ReadonlyMap<Id, unknown>, gone: ReadonlySet<Id>): Record<Id, unknown> {
  return { ...Object.fromEntries(changed), ...Object.fromEntries([...gone].map((id) => [id, null])) };
}

function layoutWithout(project: Project, gone: Tables<Set<Id>>): LayoutPatch {
  const without = (table: "states" | "transitions" | "notes") =>
    project.layout[table] ? Object.fromEntries([...gone[table]].map((id) => [id, null])) : {};
  return { states: without("states"), transitions: without("transitions"), notes: without("notes") };
}

function perTable<Value>(make: () => Value): Tables<Value> {
  return Object.fromEntries(tableNames.map((table) => [table, make()])) as Tables<Value>;
}

/** What would go along, to be said before it happens. */
export function attachedTo(project: Project, things: readonly ReferenceTo[]): ReferenceTo[] {
  const asked = new Set(things.map(({ table, id }) => `${table}/${id}`));
  return removeRecords(project, things).gone.filter(({ table, id }) => !asked.has(`${table}/${id}`));
}
