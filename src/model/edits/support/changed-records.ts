import type { Id } from "../../schema/common.ts";
import type { Project, RecordOf, TableName } from "../../schema/project.ts";

/** The records of a table that come out of a change as others than they were. */
export function changedRecords<Table extends TableName>(
  project: Project,
  table: Table,
  change: (record: RecordOf<Table>, id: Id) => RecordOf<Table>,
  before: Readonly<Record<Id, unknown>> = project[table],
): Record<Id, RecordOf<Table>> {
  const records: Record<Id, RecordOf<Table>> = {};
  for (const [id, record] of Object.entries(project[table]) as [Id, RecordOf<Table>][]) {
    const next = change(record, id);
    if (next !== before[id]) records[id] = next;
  }
  return records;
}
