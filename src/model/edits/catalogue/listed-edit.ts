import type { Result } from "#base/result.ts";
import { nounOf } from "../../describe.ts";
import type { Id } from "../../schema/common.ts";
import type { Project, TableName } from "../../schema/project.ts";
import type { EditError } from "../support/edit-error.ts";
import { recordAt } from "../support/find-record.ts";
import { goesAlong } from "../support/goes-along.ts";

export interface ListedEdit<Args> {
  readonly apply: (project: Project, args: Args) => Result<Project, EditError>;
  /** What undo is going to be called, from the document as it was before the edit. */
  readonly label: (project: Project, args: Args) => string;
}

/** No edit without a label: undo has to say what it takes back. */
export function listed<Args>(apply: ListedEdit<Args>["apply"], label: ListedEdit<Args>["label"]): ListedEdit<Args> {
  return { apply, label };
}

/** `state “Charge”`, or only `state` for what has no name. */
export function called(project: Project, table: TableName, id: Id): string {
  const record = recordAt(project, table, id);
  const name = record !== undefined && "name" in record ? record.name : undefined;
  return name ? `${nounOf(table)} ${quoted(name)}` : nounOf(table);
}

/** `service “Pay” with 2 invocations`: what a deletion takes along is told with it. */
export function calledWithAll(project: Project, table: TableName, id: Id): string {
  const along = goesAlong(project, table, id);
  return along === undefined ? called(project, table, id) : `${called(project, table, id)} with ${along}`;
}

/** The one thing by its name, several by their number. */
export function calledAll(project: Project, table: TableName, ids: readonly Id[]): string {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return called(project, table, only);
  return `${ids.length} ${nounOf(table).replace(/y$/, "ie")}s`;
}

export function quoted(name: string): string {
  const trimmed = name.trim();
  return `“${trimmed.length > 40 ? `${trimmed.slice(0, 39)}…` : trimmed}”`;
}
