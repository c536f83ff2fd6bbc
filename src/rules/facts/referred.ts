// Which records something else refers to.

import { referencesOf } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";

export interface Referred {
  isReferred(table: TableName, id: Id): boolean;
}

export function referredIn(project: Project): Referred {
  const ids = new Map<TableName, Set<Id>>();
  for (const { table, id } of referencesOf(project)) {
    const known = ids.get(table);
    if (known) known.add(id);
    else ids.set(table, new Set([id]));
  }
  return { isReferred: (table, id) => ids.get(table)?.has(id) === true };
}
