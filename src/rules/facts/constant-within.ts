// Whether a guard keeps its answer while a circle of transitions is taken: it reads only context, and nothing on the way
// assigns what it reads. The current event stays the same throughout, so reading that changes nothing.

import { readsOf } from "#expr/reads.ts";
import { expressionOf } from "#model/parsed-text.ts";
import { guardParts } from "#model/queries/guard-parts.ts";
import type { Action } from "#model/schema/action.ts";
import type { Id } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { AlwaysStep } from "./always-steps.ts";
import type { Facts } from "./facts.ts";

export function constantWithin(facts: Facts, guard: Guard | undefined, circle: readonly AlwaysStep[]): boolean {
  if (!guard) return true;
  const assigned = assignedWithin(facts, circle);
  return guardParts(guard, []).every(({ part }) => {
    const parsed = part.kind === "expression" ? expressionOf(part.expression) : undefined;
    if (!parsed?.ok) return false;
    return readsOf(parsed.value).every(([variable, field]) => {
      if (variable !== "context") return true;
      return field === undefined ? assigned.size === 0 : !assigned.has(field);
    });
  });
}

function assignedWithin({ project, record }: Facts, circle: readonly AlwaysStep[]): ReadonlySet<string> {
  const assigned = new Set<string>();
  const collect = (actions: readonly Action[] | undefined) => {
    for (const action of actions ?? [])
      if (action.kind === "assign") for (const field of Object.keys(action.values)) assigned.add(field);
  };
  const states = new Set<Id>();
  for (const { transition, leadsTo } of circle) {
    collect(project.transitions[transition]?.actions);
    for (const leaf of leadsTo) {
      for (let id: Id | null | undefined = leaf; id && !states.has(id); id = record("states", id)?.parent)
        states.add(id);
    }
  }
  for (const id of states) {
    const state = record("states", id);
    if (!state || state.kind === "history") continue;
    collect(state.entry);
    collect(state.exit);
    if (state.kind === "compound") collect(state.initialActions);
  }
  return assigned;
}
