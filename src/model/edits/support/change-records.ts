// The one way an edit writes. What a person typed is held against the schema here, and every reference against the
// document it ends up in, so that no edit has to remember either.

import { type Result, success } from "#base/result.ts";
import { sameJson } from "#base/same-json.ts";
import { changeTable } from "../../change-table.ts";
import { describeRecord, nounOf } from "../../describe.ts";
import { referencesIn } from "../../references/rewrite-references.ts";
import type { Id } from "../../schema/common.ts";
import { type Project, type RecordOf, type TableName, tableSchemas } from "../../schema/project.ts";
import { type LayoutPatch, problemOfLayout, writeLayout } from "./change-layout.ts";
import { type EditError, refuse } from "./edit-error.ts";
import { recordAt } from "./find-record.ts";
import { isTooDeep } from "./is-too-deep.ts";
import { problemOfPlace } from "./problem-of-place.ts";

/** New records by table and id; null removes one. */
export type Patch = { readonly [Table in TableName]?: Readonly<Record<Id, RecordOf<Table> | null>> } & {
  readonly layout?: LayoutPatch;
};

export function changeRecords(project: Project, patch: Patch): Result<Project, EditError> {
  const changed = writeRecords(project, patch);
  const layoutError = patch.layout && problemOfLayout(patch.layout);
  if (layoutError) return layoutError;
  const alike: { readonly table: TableName; readonly id: Id }[] = [];
  for (const table of tablesOf(patch)) {
    for (const [id, record] of Object.entries(patch[table] ?? {})) {
      const before = recordAt(project, table, id);
      if (record === null || record === before) continue;
      const error = problemOf(project, changed, table, id, record);
      if (error) return error;
      if (before !== undefined && sameJson(before, record)) alike.push({ table, id });
    }
  }
  return success(alike.length === 0 ? changed : writeRecords(project, without(patch, alike)));
}

/** What would be written as it is already is no change, and no step of undo. */
function without(patch: Patch, alike: readonly { readonly table: TableName; readonly id: Id }[]): Patch {
  const rest: Partial<Record<TableName, Record<Id, unknown>>> = {};
  for (const table of tablesOf(patch)) rest[table] = { ...patch[table] };
  for (const { table, id } of alike) delete rest[table]?.[id];
  return { ...(patch.layout ? { layout: patch.layout } : {}), ...rest } as Patch;
}

/** For records that only ever came out of the document itself. */
export function writeRecords(project: Project, patch: Patch): Project {
  const tables: Partial<Record<TableName, Record<Id, unknown>>> = {};
  for (const table of tablesOf(patch)) {
    const changes = Object.entries(patch[table] ?? {}).filter(
      ([id, record]) => (record ?? undefined) !== recordAt(project, table, id),
    );
    if (changes.length === 0) continue;
    tables[table] = changeTable(project[table], changes);
  }
  const changed = Object.keys(tables).length === 0 ? project : ({ ...project, ...tables } as Project);
  return patch.layout ? writeLayout(changed, patch.layout) : changed;
}

function tablesOf(patch: Patch): TableName[] {
  return (Object.keys(patch) as (keyof Patch)[]).filter((key) => key !== "layout");
}

function problemOf<Table extends TableName>(
  before: Project,
  project: Project,
  table: Table,
  id: Id,
  record: RecordOf<Table>,
) {
  const about = { table, id };
  if (isTooDeep(record)) return refuse("invalid-value", "That is nested too deeply to be kept in a document.", about);
  const checked = tableSchemas[table].safeParse({ [id]: record });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const place = issue?.path.slice(1).join(".");
    // By the name that it has so far: the new one may be what is wrong.
    const named = describeRecord(recordAt(before, table, id) === undefined ? project : before, table, id);
    const what = place ? `"${place}" of ${named}` : named;
    return refuse("invalid-value", `${what} ${reasonOf(issue?.message)}.`, about);
  }
  for (const reference of referencesIn(table, record)) {
    if (recordAt(project, reference.table, reference.id) !== undefined) continue;
    const message = `${describeRecord(project, table, id)} can't refer to the ${nounOf(reference.table)} "${reference.id}": there is none.`;
    return refuse("not-found", message, reference);
  }
  return problemOfPlace(project, table, id, record);
}

function reasonOf(message: string | undefined): string {
  if (!message || message.startsWith("Invalid")) return "can't hold that value";
  return message;
}
