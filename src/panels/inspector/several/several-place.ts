// Where a field of several records stands: the key of its draft, and the way back to those records.

import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import { type TableName, tableNames } from "#model/schema/project.ts";
import type { Reference } from "#stores/reference.ts";

const first = "several";

export function severalPath(table: TableName, ids: readonly Id[], ...field: readonly string[]): DocumentPath {
  return [first, table, [...ids].sort().join(" "), ...field];
}

/** The records that a path is about, where it is about several. */
export function severalOfPath([start, table, ids]: DocumentPath): readonly Reference[] | undefined {
  const known = tableNames.find((name) => name === table);
  if (start !== first || known === undefined) return undefined;
  return String(ids)
    .split(" ")
    .map((id) => ({ table: known, id }));
}
