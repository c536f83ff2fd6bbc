import type { Id } from "../../schema/common.ts";

/** The records that got a new order, with it. */
export function renumbered<Value extends { order: number }>(
  records: Readonly<Record<Id, Value>>,
  orders: ReadonlyMap<Id, number>,
): Record<Id, Value> {
  const changed: Record<Id, Value> = {};
  for (const [id, order] of orders) {
    const record = records[id];
    if (record) changed[id] = { ...record, order };
  }
  return changed;
}
