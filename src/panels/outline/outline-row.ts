import type { Project, TableName } from "#model/schema/project.ts";
import type { Reference } from "#stores/reference.ts";

/** Records that are not drawn inside a machine are listed by their table. */
export type GroupTable = Exclude<TableName, "states" | "transitions" | "invocations">;

export type RowSubject =
  | { readonly kind: "group"; readonly table: GroupTable }
  | { readonly kind: "record"; readonly reference: Reference };

export interface OutlineRow {
  readonly key: string;
  readonly subject: RowSubject;
  readonly parent: string | undefined;
  /** From 1, as assistive technology counts. */
  readonly level: number;
  /** Among the rows with the same parent, from 1. */
  readonly position: number;
  readonly setSize: number;
  readonly isExpandable: boolean;
  readonly isExpanded: boolean;
}

export const groupTables = [
  "machines",
  "services",
  "channels",
  "events",
  "scenarios",
  "implementations",
  "properties",
  "experiments",
  "notes",
] as const satisfies readonly GroupTable[];

/** Groups that stay in view while they are empty, because something can be added to them. */
const alwaysShown: ReadonlySet<GroupTable> = new Set(["machines", "services", "channels", "events", "scenarios"]);

export function shownGroups(project: Project): readonly GroupTable[] {
  return groupTables.filter((table) => alwaysShown.has(table) || Object.keys(project[table]).length > 0);
}

export function keyOfReference({ table, id }: Reference): string {
  return `${table}/${id}`;
}

export function keyOfSubject(subject: RowSubject): string {
  return subject.kind === "group" ? subject.table : keyOfReference(subject.reference);
}

export function referenceOf(row: OutlineRow | undefined): Reference | undefined {
  return row?.subject.kind === "record" ? row.subject.reference : undefined;
}
