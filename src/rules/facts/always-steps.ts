// What `always` transitions do from each innermost state: the candidates in the order XState tries them (the state's own
// first, then those around it), and the innermost states each one leads to.

import type { Id } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Transition } from "#model/schema/transition.ts";
import { constantGuard } from "./constants.ts";
import { enteredLeaves } from "./entered-leaves.ts";
import type { Facts } from "./facts.ts";

export interface AlwaysStep {
  readonly transition: Id;
  readonly guard: Guard | undefined;
  /** Whether the guard holds whatever happens. */
  readonly isSure: boolean;
  /** The innermost states that are entered; none when the machine comes to rest, or when it can't be told. */
  readonly leadsTo: readonly Id[];
}

type Candidate = Omit<AlwaysStep, "leadsTo">;

/** By innermost state; only those that have a candidate at all. */
export function alwaysSteps(facts: Facts): ReadonlyMap<Id, readonly AlwaysStep[]> {
  const candidates = candidatesByLeaf(facts);
  const entered = enteredLeaves(facts);
  const steps = new Map<Id, readonly AlwaysStep[]>();
  for (const [leaf, list] of candidates) {
    steps.set(
      leaf,
      list.map((candidate) => ({ ...candidate, leadsTo: afterStep(facts, leaf, candidate, candidates, entered) })),
    );
  }
  return steps;
}

function afterStep(
  facts: Facts,
  leaf: Id,
  { transition: id }: Candidate,
  candidates: ReadonlyMap<Id, readonly Candidate[]>,
  entered: (id: Id, transition: Transition) => readonly Id[],
): readonly Id[] {
  const transition = facts.record("transitions", id);
  if (!transition) return [];
  const assigns = (transition.actions ?? []).some((action) => action.kind === "assign");
  if (transition.targets.length === 0) return assigns ? [leaf] : [];
  const leaves = entered(id, transition);
  if (assigns) return leaves;
  // XState stops where a step changes neither the active states nor the context.
  const repeats = leaves.every((next) => candidates.get(next)?.every((one) => one.transition === id) !== false);
  if (repeats && leaves.some((next) => candidates.has(next))) return [];
  const isRestarted = leaves.includes(leaf) && leaves.some((other) => movesAlone(facts, other, leaf, id, candidates));
  return isRestarted ? leaves : leaves.filter((next) => next !== leaf);
}

/** Whether a state in another region goes on by itself, so that the step around both changes something every time. */
function movesAlone(
  { tree, record }: Facts,
  other: Id,
  leaf: Id,
  around: Id,
  candidates: ReadonlyMap<Id, readonly Candidate[]>,
): boolean {
  const common = other === leaf ? undefined : tree.common(other, leaf);
  if (common === undefined) return false;
  return (candidates.get(other) ?? []).some(({ transition, isSure }) => {
    const targets = record("transitions", transition)?.targets ?? [];
    return isSure && transition !== around && targets.length > 0 && targets.every((to) => tree.isInside(to, common));
  });
}

function candidatesByLeaf(facts: Facts): ReadonlyMap<Id, readonly Candidate[]> {
  const { tree, index, record, reachable, project } = facts;
  const candidates = new Map<Id, readonly Candidate[]>();
  if (!Object.values(project.transitions).some(({ trigger }) => trigger.kind === "always")) return candidates;
  const owners = nearestOwners(facts);
  for (const leaf of tree.order) {
    const kind = record("states", leaf)?.kind;
    if ((kind !== "atomic" && kind !== "final") || !reachable.has(leaf)) continue;
    const found: Candidate[] = [];
    for (let owner = owners.get(leaf); owner !== undefined; owner = outerOwner(facts, owners, owner)) {
      for (const { id, record: transition } of index.transitionsFrom(owner)) {
        const holds = transition.trigger.kind === "always" ? constantGuard(transition.guard) : false;
        if (holds !== false) found.push({ transition: id, guard: transition.guard, isSure: holds === true });
        if (holds === true) break;
      }
      if (found.at(-1)?.isSure) break;
    }
    if (found.length > 0) candidates.set(leaf, found);
  }
  return candidates;
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
