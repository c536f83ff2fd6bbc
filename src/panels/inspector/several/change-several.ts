// The same change to several records that are forms, as one step of undo.

import type { FormTable } from "#model/edits/records/table-record.ts";
import type { UpdateRecord } from "#model/edits/records/update-record.ts";
import type { Id } from "#model/schema/common.ts";
import type { RecordOf } from "#model/schema/project.ts";
import { currentProject } from "#stores/project-store.ts";
import { attemptAll } from "../fields/attempt.ts";

export type Change<Table extends FormTable> = {
  readonly [Key in keyof RecordOf<Table>]?: RecordOf<Table>[Key] | null | undefined;
};

/** Each may change in its own way; what is empty is taken away. */
export function changeSeveral<Table extends FormTable>(
  label: string,
  table: Table,
  ids: readonly Id[],
  changesOf: (record: RecordOf<Table>) => Change<Table>,
) {
  const records = currentProject()[table] as Readonly<Record<Id, RecordOf<Table>>>;
  const all = ids.flatMap((id) => {
    const record = records[id];
    if (!record) return [];
    const changes = Object.entries(changesOf(record)).map(([key, value]) => [key, isNothing(value) ? null : value]);
    return [{ table, id, changes: Object.fromEntries(changes) } as UpdateRecord];
  });
  return attemptAll(label, "updateRecord", all);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
