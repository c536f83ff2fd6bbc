import type { Result } from "#base/result.ts";
import { nounOf } from "../../describe.ts";
import type { Id } from "../../schema/common.ts";
import type { Point } from "../../schema/layout.ts";
import type { Project, RecordOf } from "../../schema/project.ts";
import { changeRecords, type Patch } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { freshIds } from "../support/fresh-id.ts";
import { uniqueName } from "../support/unique-name.ts";
import { type FormTable, takenNames } from "./table-record.ts";

export type CreateRecord = {
  readonly [Table in FormTable]: {
    readonly table: Table;
    readonly record: RecordOf<Table>;
    /** Where a note comes to lie. */
    readonly at?: Point;
  };
}[FormTable];

/** A name that is taken gets a number. */
export function createRecord(project: Project, { table, record, at }: CreateRecord): Result<Project, EditError> {
  const named =
    "name" in record && typeof record.name === "string"
      ? { ...record, name: uniqueName(record.name, takenNames(project, table)) }
      : record;
  const id: Id = freshIds(project)("name" in named ? String(named.name) : nounOf(table), nounOf(table));
  return changeRecords(project, {
    [table]: { [id]: named },
    ...(at && table === "notes" ? { layout: { notes: { [id]: { ...at } } } } : {}),
  } as Patch);
}
