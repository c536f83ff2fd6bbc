// Where something stands among its siblings. A number for the newcomer alone where possible, so that a git diff shows
// one line; all siblings anew only when the numbers between two neighbours have become long.

import type { Entry } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";

type Sibling = Pick<Entry<{ readonly order: number }>, "id" | "record">;

export interface Placement {
  readonly orders: readonly number[];
  /** New numbers of siblings that had to make room. */
  readonly moved: ReadonlyMap<Id, number>;
}

const decimals = 6;

/** Orders for `count` newcomers before the sibling at `position`; at the end without one. */
export function placeAmong(siblings: readonly Sibling[], position: number | undefined, count = 1): Placement {
  const at = clampPosition(position, siblings.length);
  const before = siblings[at - 1]?.record.order;
  const after = siblings[at]?.record.order;
  const orders = Array.from({ length: count }, (_, index) => between(before, after, index + 1, count));
  return ascends([before, ...orders, after]) ? { orders, moved: new Map() } : renumber(siblings, at, count);
}

/** A position somewhere in a list of that length; the end for anything that is no position. */
export function clampPosition(position: number | undefined, length: number): number {
  if (position === undefined || Number.isNaN(position)) return length;
  return Math.max(0, Math.min(length, Math.trunc(position)));
}

function between(before: number | undefined, after: number | undefined, step: number, count: number): number {
  if (after === undefined) return before === undefined ? step - 1 : Math.floor(before) + step;
  if (before === undefined) return Math.ceil(after) - 1 - count + step;
  return before + ((after - before) * step) / (count + 1);
}

function ascends(orders: readonly (number | undefined)[]): boolean {
  const numbers = orders.filter((order) => order !== undefined);
  return numbers.every((order, index) => {
    const previous = numbers[index - 1];
    return isShort(order) && (previous === undefined || previous < order);
  });
}

function isShort(order: number): boolean {
  return Number.isFinite(order) && Math.abs(order) < 1e9 && Number(order.toFixed(decimals)) === order;
}

function renumber(siblings: readonly Sibling[], at: number, count: number): Placement {
  const moved = new Map<Id, number>();
  siblings.forEach((sibling, index) => {
    const order = index < at ? index : index + count;
    if (order !== sibling.record.order) moved.set(sibling.id, order);
  });
  return { orders: Array.from({ length: count }, (_, index) => at + index), moved };
}
