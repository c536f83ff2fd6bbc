// What `always` transitions do from each innermost state: the candidates in the order XState tries them (the state's own
// first, then those around it), and the innermost states each one leads to.

import type { Id } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Transition } from "#model/schema/transition.ts";
import { constantGuard } from "./constants.ts";
import type { Facts } from "./facts.ts";

export interface AlwaysStep {
  readonly transition: Id;
  readonly guard: Guard | undefined;
  /** Whether the guard holds whatever happens. */
  readonly isSure: boolean;
  /** The innermost states that are entered; none when the machine comes to rest, or when it can't be told. */
  readonly leadsTo: readonly Id[];
}

/** Beyond this many innermost states at once a step is taken for one whose end can't be told. */
const mostLeaves = 50;

/** By innermost state; only those that have a candidate at all. */
export function alwaysSteps(facts: Facts): ReadonlyMap<Id, readonly AlwaysStep[]> {
  const { tree, index, record, reachable } = facts;
  const steps = new Map<Id, AlwaysStep[]>();
  const leaves = new Map<Id, readonly Id[]>();
  if (!Object.values(facts.project.transitions).some(({ trigger }) => trigger.kind === "always")) return steps;
  const owners = nearestOwners(facts);
  for (const leaf of tree.order) {
    const kind = record("states", leaf)?.kind;
    if ((kind !== "atomic" && kind !== "final") || !reachable.has(leaf)) continue;
    const found: AlwaysStep[] = [];
    let isDecided = false;
    for (let owner = owners.get(leaf); owner !== undefined && !isDecided; owner = outerOwner(facts, owners, owner)) {
      for (const { id, record: transition } of index.transitionsFrom(owner)) {
        const holds = transition.trigger.kind === "always" ? constantGuard(transition.guard) : false;
        if (holds === false) continue;
        const leadsTo = afterStep(facts, leaf, transition, leaves);
        found.push({ transition: id, guard: transition.guard, isSure: holds === true, leadsTo });
        isDecided = holds === true;
        if (isDecided) break;
      }
    }
    if (found.length > 0) steps.set(leaf, found);
  }
  return steps;
}

/** The state itself or the innermost one around it that has an `always` transition. */
function nearestOwners({ tree, index, record }: Facts): ReadonlyMap<Id, Id> {
  const owners = new Map<Id, Id>();
  for (const id of tree.order) {
    const parent = record("states", id)?.parent ?? undefined;
    const isOwner = index.transitionsFrom(id).some((transition) => transition.record.trigger.kind === "always");
    const owner = isOwner ? id : parent === undefined ? undefined : owners.get(parent);
    if (owner !== undefined) owners.set(id, owner);
  }
  return owners;
}

function outerOwner({ record }: Facts, owners: ReadonlyMap<Id, Id>, owner: Id): Id | undefined {
  const parent = record("states", owner)?.parent ?? undefined;
  return parent === undefined ? undefined : owners.get(parent);
}

function afterStep(facts: Facts, leaf: Id, transition: Transition, leaves: Map<Id, readonly Id[]>): readonly Id[] {
  const assigns = (transition.actions ?? []).some((action) => action.kind === "assign");
  if (transition.targets.length === 0) return assigns ? [leaf] : [];
  const entered: Id[] = [];
  for (const target of transition.targets) {
    const inside = leavesOf(facts, target, leaves);
    if (inside.length === 0 || entered.length + inside.length > mostLeaves) return [];
    entered.push(...inside);
  }
  // XState stops where a step changes neither the active states nor the context.
  return entered.includes(leaf) && !assigns ? [] : entered;
}

/** What is entered with a state; nothing where history decides, or where a state without children is parallel. */
function leavesOf(facts: Facts, start: Id, known: Map<Id, readonly Id[]>): readonly Id[] {
  const before = known.get(start);
  if (before) return before;
  const found: Id[] = [];
  const seen = new Set<Id>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const state = facts.record("states", id);
    const next = state?.kind === "compound" ? state.initial : undefined;
    const isUnclear = !state || state.kind === "history" || (state.kind === "compound" && next === undefined);
    if (isUnclear || seen.has(id) || found.length > mostLeaves) {
      known.set(start, []);
      return [];
    }
    seen.add(id);
    if (next !== undefined) waiting.push(next);
    else if (state.kind !== "parallel") found.push(id);
    else for (const child of facts.index.childrenOf(id)) if (child.record.kind !== "history") waiting.push(child.id);
  }
  known.set(start, found);
  return found;
}
