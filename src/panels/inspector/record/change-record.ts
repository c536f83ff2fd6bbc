import type { FormTable } from "#model/edits/records/table-record.ts";
import type { UpdateRecord } from "#model/edits/records/update-record.ts";
import type { Id } from "#model/schema/common.ts";
import type { RecordOf } from "#model/schema/project.ts";
import { attempt } from "../fields/attempt.ts";

/** Sets parts of a record; what is empty is taken away, so that "nothing" is written in one way only. */
export function changeRecord<Table extends FormTable>(
  table: Table,
  id: Id,
  changes: { readonly [Key in keyof RecordOf<Table>]?: RecordOf<Table>[Key] | undefined },
) {
  const written = Object.entries(changes).map(([key, value]) => [key, isNothing(value) ? null : value]);
  return attempt("updateRecord", { table, id, changes: Object.fromEntries(written) } as UpdateRecord);
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === "" || value === false) return true;
  return Array.isArray(value) && value.length === 0;
}

/** Puts a record in the place of what it was made from: what it has no longer is taken away. */
export function replaceRecord<Table extends FormTable>(
  table: Table,
  id: Id,
  before: RecordOf<Table>,
  after: RecordOf<Table>,
) {
  const gone = Object.keys(before).filter((key) => !(key in after));
  // What stays is left out, so that undo does not call every change a new name.
  const changed = Object.entries(after).filter(([key, value]) => (before as Record<string, unknown>)[key] !== value);
  const changes = Object.fromEntries([...changed, ...gone.map((key) => [key, null])]);
  return attempt("updateRecord", { table, id, changes } as UpdateRecord);
}
