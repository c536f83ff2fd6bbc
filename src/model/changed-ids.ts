import type { Id } from "./schema/common.ts";
import { idsThatMayDiffer } from "./table-lineage.ts";

type Table = Readonly<Record<Id, unknown>>;

/** Where two tables differ: added, removed, or another record. */
export function changedIds(before: Table | undefined, after: Table | undefined): readonly Id[] {
  if (before === after) return [];
  const suspects = (before && after && idsThatMayDiffer(before, after)) ?? allIds(before, after);
  const changed: Id[] = [];
  for (const id of suspects) if (own(before, id) !== own(after, id)) changed.push(id);
  return changed;
}

function allIds(before: Table = {}, after: Table = {}): ReadonlySet<Id> {
  return new Set([...Object.keys(before), ...Object.keys(after)]);
}

function own(table: Table | undefined, id: Id): unknown {
  return table && Object.hasOwn(table, id) ? table[id] : undefined;
}
