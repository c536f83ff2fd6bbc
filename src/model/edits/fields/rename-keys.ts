import { rewriteList } from "../../references/resolve.ts";
import type { Action } from "../../schema/action.ts";
import type { Guard } from "../../schema/guard.ts";

/** Renames one key of the map under `part`; the very same value when the map has no such key. */
export function renameKey<Value extends object, Part extends keyof Value>(
  value: Value,
  part: Part,
  name: string,
  to: string,
): Value {
  const map = value[part] as Readonly<Record<string, unknown>> | undefined;
  if (!map || !Object.hasOwn(map, name)) return value;
  const entries = Object.entries(map).filter(([key]) => key !== to);
  return { ...value, [part]: Object.fromEntries(entries.map(([key, entry]) => [key === name ? to : key, entry])) };
}

export function renameInActions<Key extends string, Value extends { readonly [Name in Key]?: Action[] | undefined }>(
  value: Value,
  key: Key,
  rename: (action: Action) => Action,
): Value {
  const actions = value[key];
  if (!actions) return value;
  const renamed = rewriteList(actions, rename);
  return renamed === actions ? value : { ...value, [key]: renamed };
}

export function renameInGuard(guard: Guard, rename: (guard: Guard) => Guard): Guard {
  switch (guard.kind) {
    case "expression":
    case "in":
    case "named":
      return rename(guard);
    case "not": {
      const inner = renameInGuard(guard.guard, rename);
      return inner === guard.guard ? guard : { ...guard, guard: inner };
    }
    case "and":
    case "or": {
      const guards = rewriteList(guard.guards, (part) => renameInGuard(part, rename));
      return guards === guard.guards ? guard : { ...guard, guards };
    }
  }
}
