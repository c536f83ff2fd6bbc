// The records of a table with their ids, listed once for whoever walks the table: rules, checks and look-ups pass over the
// same large tables dozens of times. Tables never change, an edit makes new ones, so a list stays true.

import type { Id } from "../schema/common.ts";

const known = new WeakMap<object, readonly (readonly [Id, unknown])[]>();

export function entriesOf<Value>(table: Readonly<Record<Id, Value>>): readonly (readonly [Id, Value])[] {
  const before = known.get(table);
  if (before) return before as readonly (readonly [Id, Value])[];
  const entries = Object.entries(table);
  known.set(table, entries);
  return entries;
}
