// Records by an id they name: the children of a state, the transitions that leave it. Grouped once; tables that an edit
// makes out of a grouped one are answered from the same groups, with the few changed records laid over them.

import type { Id } from "../schema/common.ts";
import { lineageOf } from "../table-lineage.ts";
import { entriesOf } from "./entries-of.ts";

export interface Entry<Value> {
  readonly id: Id;
  readonly record: Value;
}

/** Must be a function of the module, not of the call: what is known is kept by it. */
export type OwnersOf<Value> = (record: Value) => readonly Id[];

interface Grouping {
  readonly groups: ReadonlyMap<Id, readonly Entry<unknown>[]>;
  /** What had changed since the origin when the grouping was made. */
  readonly changed: ReadonlySet<Id>;
}

const groupings = new WeakMap<object, Map<unknown, Grouping>>();
const nothing: readonly never[] = [];

export function lookUp<Value>(
  table: Readonly<Record<Id, Value>>,
  ownersOf: OwnersOf<Value>,
): (owner: Id) => readonly Entry<Value>[] {
  const { changed } = lineageOf(table);
  let answer: ((owner: Id) => readonly Entry<Value>[]) | undefined;
  return (owner) => {
    if (!answer) {
      const grouping = groupingOf(table, ownersOf);
      const find = (owner: Id) => (grouping.groups.get(owner) ?? nothing) as readonly Entry<Value>[];
      const same = grouping.changed === changed;
      answer = same ? find : overlaid(table, ownersOf, find, new Set([...changed, ...grouping.changed]));
    }
    return answer(owner);
  };
}

function overlaid<Value>(
  table: Readonly<Record<Id, Value>>,
  ownersOf: OwnersOf<Value>,
  find: (owner: Id) => readonly Entry<Value>[],
  suspects: ReadonlySet<Id>,
): (owner: Id) => readonly Entry<Value>[] {
  const there = [...suspects].filter((id) => Object.hasOwn(table, id)).map((id) => [id, table[id] as Value] as const);
  const fresh = grouped(there, ownersOf);
  const answers = new Map<Id, readonly Entry<Value>[]>();
  return (owner) => {
    const answer = answers.get(owner);
    if (answer) return answer;
    const before = find(owner);
    const kept = before.some((entry) => suspects.has(entry.id)) ? before.filter(({ id }) => !suspects.has(id)) : before;
    const news = fresh.get(owner);
    const all = news ? [...kept, ...news].sort(byOrder) : kept;
    answers.set(owner, all);
    return all;
  };
}

function groupingOf<Value>(table: Readonly<Record<Id, Value>>, ownersOf: OwnersOf<Value>): Grouping {
  const { origin, changed } = lineageOf(table);
  const known = groupings.get(origin) ?? new Map<unknown, Grouping>();
  groupings.set(origin, known);
  const grouping = known.get(ownersOf) ?? { groups: grouped(entriesOf(table), ownersOf), changed };
  known.set(ownersOf, grouping);
  return grouping;
}

function grouped<Value>(
  records: readonly (readonly [Id, Value])[],
  ownersOf: OwnersOf<Value>,
): ReadonlyMap<Id, readonly Entry<Value>[]> {
  const groups = new Map<Id, Entry<Value>[]>();
  for (const [id, record] of records) {
    for (const owner of ownersOf(record)) {
      const group = groups.get(owner);
      if (group) group.push({ id, record });
      else groups.set(owner, [{ id, record }]);
    }
  }
  for (const group of groups.values()) group.sort(byOrder);
  return groups;
}

function byOrder(left: Entry<unknown>, right: Entry<unknown>): number {
  return orderOf(left.record) - orderOf(right.record) || (left.id < right.id ? -1 : 1);
}

function orderOf(record: unknown): number {
  const { order } = record as { readonly order?: number };
  return order ?? 0;
}
