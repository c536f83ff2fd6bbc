// Which tables come from the same one, and at which ids they can differ. An edit copies a table of thousands to change a
// few records; whoever compares the two, or knows something about the old one, then looks only at those few.
// Knowing nothing is always right: the answer is then "anywhere". Nothing here keeps a table alive.

import type { Id } from "./schema/common.ts";

export interface Lineage {
  /** The same object for all tables that come from one. */
  readonly origin: object;
  /** All ids at which the table may differ from the one its origin stands for. */
  readonly changed: ReadonlySet<Id>;
}

const mostChanges = 200;
const lineages = new WeakMap<object, Lineage>();

export function lineageOf(table: object): Lineage {
  const known = lineages.get(table);
  if (known) return known;
  const lineage: Lineage = { origin: {}, changed: new Set() };
  lineages.set(table, lineage);
  return lineage;
}

/** To be called by whoever makes one table out of another, with every id at which they differ. */
export function noteDerived(before: object, after: object, ids: Iterable<Id>): void {
  const { origin, changed } = lineageOf(before);
  const all = new Set([...changed, ...ids]);
  if (all.size <= mostChanges) lineages.set(after, { origin, changed: all });
}

/** Undefined: they may differ anywhere. */
export function idsThatMayDiffer(before: object, after: object): ReadonlySet<Id> | undefined {
  const first = lineages.get(before);
  const second = lineages.get(after);
  if (!first || !second || first.origin !== second.origin) return undefined;
  return new Set([...first.changed, ...second.changed]);
}
