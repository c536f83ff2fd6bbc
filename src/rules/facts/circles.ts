// Circles among records that each name at most one other.

import type { Id } from "#model/schema/common.ts";

/** One list for each circle, starting with its first record in the order given. */
export function circlesOf(ids: readonly Id[], nextOf: (id: Id) => Id | undefined): Id[][] {
  const circles: Id[][] = [];
  const settled = new Set<Id>();
  for (const start of ids) {
    const way: Id[] = [];
    const onWay = new Set<Id>();
    let id: Id | undefined = start;
    while (id !== undefined && !settled.has(id) && !onWay.has(id)) {
      way.push(id);
      onWay.add(id);
      id = nextOf(id);
    }
    if (id !== undefined && onWay.has(id)) circles.push(way.slice(way.indexOf(id)));
    for (const seen of way) settled.add(seen);
  }
  return circles;
}
