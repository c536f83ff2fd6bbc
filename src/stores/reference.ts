import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";

/** One record of the document, for selecting it, showing it, or telling what a problem is about. */
export interface Reference {
  readonly table: TableName;
  readonly id: Id;
}

export function isSameReference(left: Reference, right: Reference): boolean {
  return left.id === right.id && left.table === right.table;
}

export function isThere(project: Project, { table, id }: Reference): boolean {
  return Object.hasOwn(project[table], id);
}
