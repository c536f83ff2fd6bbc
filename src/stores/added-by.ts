import type { ProjectDiff } from "#model/diff.ts";
import { tableNames } from "#model/schema/project.ts";
import type { Reference } from "./reference.ts";

/** The records that a change made. */
export function addedBy({ tables }: ProjectDiff): Reference[] {
  return tableNames.flatMap((table) =>
    Object.entries(tables[table] ?? {}).flatMap(([id, change]) =>
      change.before === undefined && change.after !== undefined ? [{ table, id }] : [],
    ),
  );
}
