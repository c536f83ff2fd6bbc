// What is attached goes with it. Every deletion comes through here: it asks each record that refers to something gone what
// becomes of it (see references), until nothing changes any more. No edit has a list of its own.

import { documentOrder } from "../../queries/hierarchy.ts";
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

/** Which tables hold references to a table: nobody else has to be asked when something in it goes. */
const holders: Readonly<Record<TableName, readonly TableName[]>> = {
  states: ["machines", "states", "transitions", "invocations", "notes", "scenarios", "properties"],
  machines: ["invocations", "channels", "notes", "scenarios", "properties", "experiments"],
  invocations: ["states", "transitions", "scenarios"],
  events: ["states", "transitions", "channels", "scenarios"],
  implementations: ["states", "transitions"],
  services: ["invocations", "services", "scenarios"],
  channels: ["states", "transitions", "channels", "scenarios"],
  scenarios: ["experiments"],
  transitions: [],
  notes: [],
  properties: [],
  experiments: [],
};

type Tables<Value> = Record<TableName, Value>;

export function removeRecords(project: Project, asked: readonly ReferenceTo[]): Removal {
  const gone = perTable(() => new Set<Id>());
  const changed = perTable(() => new Map<Id, RecordOf<TableName>>());
  for (const { table, id } of withContents(project, asked)) gone[table].add(id);
  let news = new Set(tableNames.filter((table) => gone[table].size > 0));
  while (news.size > 0) {
    const asking = tableNames.filter((table) => [...news].some((gone) => holders[gone].includes(table)));
    news = new Set(asking.filter((table) => rewriteTable(project, table, gone, changed[table])));
  }
  restartWhereStartIsGone(project, gone.states, changed.states as Map<Id, State>);
  const patch = Object.fromEntries(tableNames.map((table) => [table, patchOf(changed[table], gone[table])])) as Patch;
  return {
    project: writeRecords(project, { ...patch, layout: layoutWithout(project, gone) }),
    gone: tableNames.flatMap((table) => [...gone[table]].map((id) => ({ table, id }))),
  };
}

/** A machine with its root, a state with all that lies inside it. */
function withContents(project: Project, asked: readonly ReferenceTo[]): ReferenceTo[] {
  return asked
    .filter(({ table, id }) => recordAt(project, table, id) !== undefined)
    .flatMap((thing) => {
      const root = thing.table === "machines" ? recordAt(project, "machines", thing.id)?.root : undefined;
      const state = thing.table === "states" ? thing.id : root;
      const inside = state === undefined ? [] : documentOrder(project, state);
      return [thing, ...inside.map((id) => ({ table: "states" as const, id }))];
    });
}

/** True when more records of the table have to go. */
function rewriteTable<Table extends TableName>(
  project: Project,
  table: Table,
  gone: Tables<Set<Id>>,
  changed: Map<Id, RecordOf<TableName>>,
): boolean {
  const records = project[table] as Readonly<Record<Id, RecordOf<Table>>>;
  const before = gone[table].size;
  const resolve = (to: TableName, id: Id) => (gone[to].has(id) ? undefined : id);
  for (const id of Object.keys(records)) {
    if (gone[table].has(id)) continue;
    const record = (changed.get(id) ?? records[id]) as RecordOf<Table>;
    const rewritten = rewriteReferences(table, record, resolve);
    if (rewritten === undefined) gone[table].add(id);
    else if (rewritten !== record) changed.set(id, rewritten);
  }
  return gone[table].size > before;
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
