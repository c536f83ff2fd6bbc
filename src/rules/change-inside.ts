// Changes one value inside a record, for fixes of places that no form shows.

import type { Result } from "#base/result.ts";
import { changeRecords, type Patch } from "#model/edits/support/change-records.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Project } from "#model/schema/project.ts";

type Holder = Readonly<Record<string | number, unknown>>;

/** The path begins with the table and the record. */
export function valueAt(project: Project, path: DocumentPath): unknown {
  return path.reduce(
    (holder: unknown, step) => (isHolder(holder) && Object.hasOwn(holder, step) ? holder[step] : undefined),
    project,
  );
}

/** Expects a value at the path. */
export function changeInside(project: Project, path: DocumentPath, value: unknown): Result<Project, EditError> {
  const [table, id, ...inside] = path;
  const record = withValueAt(valueAt(project, path.slice(0, 2)), inside, value);
  return changeRecords(project, { [String(table)]: { [String(id)]: record } } as Patch);
}

function withValueAt(value: unknown, [step, ...deeper]: DocumentPath, leaf: unknown): unknown {
  if (step === undefined || !isHolder(value)) return leaf;
  const inner = withValueAt(value[step], deeper, leaf);
  return Array.isArray(value) ? value.map((item, at) => (at === step ? inner : item)) : { ...value, [step]: inner };
}

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null;
}
