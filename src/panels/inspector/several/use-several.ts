// What several records of a table have in common, and the way to change all of them.

import type { FormTable } from "#model/edits/records/table-record.ts";
import type { Id } from "#model/schema/common.ts";
import type { RecordOf } from "#model/schema/project.ts";
import { words } from "#words/inspector/several.ts";
import { useProject } from "../use-project.ts";
import { type Change, changeSeveral } from "./change-several.ts";
import { commonPart, isCommon } from "./common.ts";

export function useSeveral<Table extends FormTable>(table: Table, ids: readonly Id[], label: string) {
  const project = useProject();
  const all = project[table] as Readonly<Record<Id, RecordOf<Table>>>;
  const records = ids.flatMap((id) => all[id] ?? []);
  const valuesOf = (key: keyof RecordOf<Table>) => records.map((record) => record[key]);
  return {
    records,
    /** With the parts that are the same in all; the others are absent. */
    common: commonOf(records),
    isMixed: (key: keyof RecordOf<Table>) => !isCommon(valuesOf(key)),
    placeholder: (key: keyof RecordOf<Table>, otherwise: string) => (isCommon(valuesOf(key)) ? otherwise : words.mixed),
    change: (changes: Change<Table>) => changeSeveral(label, table, ids, () => changes),
    changeEach: (changesOf: (record: RecordOf<Table>) => Change<Table>) => changeSeveral(label, table, ids, changesOf),
  };
}

function commonOf<Part extends object>(records: readonly Part[]): Partial<Part> {
  const keys = Object.keys(records[0] ?? {}) as (keyof Part)[];
  const entries = keys.flatMap((key) => {
    const value = commonPart(records.map((record) => record[key]));
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries) as Partial<Part>;
}
