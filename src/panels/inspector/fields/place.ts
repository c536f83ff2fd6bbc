// Where a field's value stands in the document, as one text: the key of its draft, and how a problem finds its field.

import type { DocumentPath } from "#model/queries/references.ts";
import { type TableName, tableNames } from "#model/schema/project.ts";
import type { Reference } from "#stores/reference.ts";

export function placeOf(path: DocumentPath): string {
  return path.join("/");
}

/** The record a path leads into; undefined for the project's own fields. */
export function ownerOfPath([table, id]: DocumentPath): Reference | undefined {
  const isTable = tableNames.includes(table as TableName);
  return isTable && id !== undefined ? { table: table as TableName, id: String(id) } : undefined;
}
