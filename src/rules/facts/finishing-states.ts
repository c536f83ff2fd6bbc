// Which states can come to their end: a compound one with a reachable final child, a parallel one all of whose regions
// can. A final state as a region is at its end at once; an atomic one never is.

import type { Id } from "#model/schema/common.ts";
import type { BaseFacts } from "./base-facts.ts";

export function finishingStates({ tree, index, record, reachable }: BaseFacts): ReadonlySet<Id> {
  const finishing = new Set<Id>();
  for (let position = tree.order.length - 1; position >= 0; position--) {
    const id = tree.order[position] as Id;
    const kind = record("states", id)?.kind;
    const children = index.childrenOf(id).filter((child) => child.record.kind !== "history");
    const isFinishing =
      kind === "final" ||
      (kind === "compound" && children.some((child) => child.record.kind === "final" && reachable.has(child.id))) ||
      (kind === "parallel" && children.length > 0 && children.every((child) => finishing.has(child.id)));
    if (isFinishing) finishing.add(id);
  }
  return finishing;
}
