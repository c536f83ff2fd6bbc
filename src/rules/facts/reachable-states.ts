// Which states some run may enter. Generous on purpose: every guard that is not constantly false may hold and every
// event may come, so a state that is left out is certainly never entered.

import type { Id } from "#model/schema/common.ts";
import type { BaseFacts } from "./base-facts.ts";
import { constantGuard } from "./constants.ts";

export function reachableStates(facts: BaseFacts): ReadonlySet<Id> {
  const { project, index } = facts;
  const active = new Set<Id>();
  const enteredByDefault = new Set<Id>();
  const waiting: { id: Id; byDefault: boolean }[] = [];
  const enter = (id: Id, byDefault: boolean) => waiting.push({ id, byDefault });

  for (const machine of Object.values(project.machines)) enter(machine.root, true);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, byDefault } = next;
    const state = facts.record("states", id);
    if (!state) continue;
    if (!active.has(id)) {
      active.add(id);
      if (state.parent !== null) enter(state.parent, false);
      if (state.kind === "parallel")
        for (const child of index.childrenOf(id)) if (child.record.kind !== "history") enter(child.id, true);
      if (state.kind !== "history") followTransitions(facts, id, (target) => enter(target, true));
    }
    if (!byDefault || enteredByDefault.has(id)) continue;
    enteredByDefault.add(id);
    if (state.kind === "compound" && state.initial !== undefined) enter(state.initial, true);
    if (state.kind !== "history") continue;
    if (state.defaults && state.defaults.length > 0) for (const target of state.defaults) enter(target, true);
    else if (state.parent !== null) enter(state.parent, true);
  }
  return active;
}

function followTransitions({ index }: BaseFacts, state: Id, enter: (target: Id) => void): void {
  for (const { record } of index.transitionsFrom(state)) {
    if (record.guard && constantGuard(record.guard) === false) continue;
    for (const target of record.targets) enter(target);
  }
}
