// How a reference is rewritten: ask what the id is called now, and act on the answer. One walk over a record serves
// deleting (the id is gone), duplicating and pasting (it has another name), and listing (it stays).
// A walk returns the very object it was given when nothing in it changes.

import type { Id } from "../schema/common.ts";
import type { TableName } from "../schema/project.ts";

/** The id by which a record is known from now on; undefined when it is gone. */
export type Resolve = (table: TableName, id: Id) => Id | undefined;

/** Leaves out what the rewriting finds to be gone. */
export function rewriteList<Item>(list: readonly Item[], rewrite: (item: Item) => Item | undefined): Item[] {
  let changed: Item[] | undefined;
  for (let position = 0; position < list.length; position += 1) {
    const item = list[position] as Item;
    const rewritten = rewrite(item);
    if (rewritten === item) changed?.push(item);
    else {
      changed ??= list.slice(0, position);
      if (rewritten !== undefined) changed.push(rewritten);
    }
  }
  return changed ?? (list as Item[]);
}

export function rewriteIds(ids: readonly Id[], table: TableName, resolve: Resolve): Id[] {
  return rewriteList(ids, (id) => resolve(table, id));
}

/** For an id the record can't be without: when it is gone, so is the record. */
export function rewriteRequired<Value extends object, Key extends keyof Value>(
  value: Value,
  key: Key,
  table: TableName,
  resolve: Resolve,
): Value | undefined {
  const id = value[key] as Id;
  const resolved = resolve(table, id);
  if (resolved === id) return value;
  return resolved === undefined ? undefined : { ...value, [key]: resolved };
}

/** For an id or a list the record can be without: when nothing is left, the key goes. */
export function rewriteOptional<Value extends object, Key extends keyof Value>(
  value: Value,
  key: Key,
  rewrite: (part: NonNullable<Value[Key]>) => NonNullable<Value[Key]> | undefined,
): Value {
  const part = value[key];
  if (part === undefined || part === null) return value;
  const rewritten = rewrite(part);
  if (rewritten === part) return value;
  if (rewritten !== undefined && !(Array.isArray(rewritten) && rewritten.length === 0))
    return { ...value, [key]: rewritten };
  const { [key]: _, ...rest } = value;
  return rest as Value;
}
