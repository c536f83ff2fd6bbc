// What a format writes of a document, field by field; whatever is not listed stays behind and has to be said. So a field
// that is new in the document is reported until a format learns to write it.

import type { DocumentPath } from "#model/queries/references.ts";
import type { TableName } from "#model/schema/project.ts";

/** Fields by table, as `context.*.initial`; a field that is listed counts with all that is inside it. */
export type Carried = Readonly<Partial<Record<TableName | "layout", readonly string[]>>>;

/** Without branches: everything from here on. */
type Branch = ReadonlyMap<string, Branch>;

export function branchOf(fields: readonly string[]): Branch {
  const root = new Map<string, Branch>();
  for (const field of fields) {
    let branch = root;
    for (const step of field.split(".")) {
      const next = (branch.get(step) as Map<string, Branch> | undefined) ?? new Map<string, Branch>();
      branch.set(step, next);
      branch = next;
    }
  }
  return root;
}

/** The places inside a value that are not carried, each as high up as it goes. */
export function notCarried(value: unknown, branch: Branch, at: DocumentPath): DocumentPath[] {
  if (typeof value !== "object" || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (inner === undefined || (Array.isArray(inner) && inner.length === 0)) return [];
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    const next = branch.get(key) ?? branch.get("*");
    if (next === undefined) return [path];
    return next.size === 0 ? [] : notCarried(inner, next, path);
  });
}
