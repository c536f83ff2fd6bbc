import { type Result, success } from "#base/result.ts";
import { nounOf } from "../../describe.ts";
import type { Id } from "../../schema/common.ts";
import type { Project, RecordOf, TableName } from "../../schema/project.ts";
import { type EditError, refuse } from "./edit-error.ts";

/** Own records only: `constructor` is not the id of anything. */
export function recordAt<Table extends TableName>(project: Project, table: Table, id: Id): RecordOf<Table> | undefined {
  const records = project[table] as Readonly<Record<Id, RecordOf<Table>>>;
  return Object.hasOwn(records, id) ? records[id] : undefined;
}

export function findRecord<Table extends TableName>(
  project: Project,
  table: Table,
  id: Id,
): Result<RecordOf<Table>, EditError> {
  const record = recordAt(project, table, id);
  if (record !== undefined) return success(record);
  return refuse("not-found", `There is no ${nounOf(table)} "${id}" any more.`, { table, id });
}

/** The first of the ids that is not there. */
export function findMissing(project: Project, table: TableName, ids: readonly Id[]) {
  for (const id of ids) {
    const found = findRecord(project, table, id);
    if (!found.ok) return found;
  }
  return undefined;
}
