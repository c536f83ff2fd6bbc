// The innermost states that taking a transition enters: those of its targets, and those of the regions beside them that
// start anew because their parallel state is entered, or left and entered again.

import type { Id } from "#model/schema/common.ts";
import type { Transition } from "#model/schema/transition.ts";
import type { Facts } from "./facts.ts";

/** More than this at once, and the answer is that it can't be told. */
const mostLeaves = 50;

const untold: readonly Id[] = [];

/** Answers none where history decides, or where there are too many. */
export function enteredLeaves(facts: Facts): (id: Id, transition: Transition) => readonly Id[] {
  const byState = new Map<Id, readonly Id[]>();
  const byTransition = new Map<Id, readonly Id[]>();
  return (id, transition) => {
    const known = byTransition.get(id);
    if (known) return known;
    const leaves = leavesEntered(facts, transition, byState);
    byTransition.set(id, leaves);
    return leaves;
  };
}

function leavesEntered(facts: Facts, transition: Transition, known: Map<Id, readonly Id[]>): readonly Id[] {
  const beside = regionsBeside(facts, transition);
  if (!beside) return untold;
  const entered = new Set<Id>();
  for (const start of [...transition.targets, ...beside]) {
    const leaves = leavesOf(facts, start, known);
    for (const leaf of leaves) entered.add(leaf);
    if (leaves.length === 0 || entered.size > mostLeaves) return untold;
  }
  return [...entered];
}

/** Regions of parallel states on the way down to the targets that hold none of them; undefined if there are too many. */
function regionsBeside({ tree, record, index }: Facts, { source, targets, reenter }: Transition): Id[] | undefined {
  const staysIn = reenter !== true && targets.every((target) => tree.isInsideOrSame(target, source));
  let domain: Id | undefined = source;
  if (!staysIn) {
    for (const target of targets) domain = domain === undefined ? undefined : tree.common(domain, target);
    const isProper = domain !== undefined && domain !== source && !targets.includes(domain);
    if (domain !== undefined && !isProper) domain = record("states", domain)?.parent ?? undefined;
  }
  const beside = new Set<Id>();
  for (const target of targets) {
    for (const state of tree.ancestors(target)) {
      if (domain !== undefined && !tree.isInsideOrSame(state, domain)) break;
      if (record("states", state)?.kind !== "parallel") continue;
      if (index.childrenOf(state).length > mostLeaves) return undefined;
      for (const { id, record: region } of index.childrenOf(state))
        if (region.kind !== "history" && !targets.some((one) => tree.isInsideOrSame(one, id))) beside.add(id);
    }
  }
  return [...beside];
}

/** What is entered with a state. */
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
      known.set(start, untold);
      return untold;
    }
    seen.add(id);
    if (next !== undefined) waiting.push(next);
    else if (state.kind !== "parallel") found.push(id);
    else for (const child of facts.index.childrenOf(id)) if (child.record.kind !== "history") waiting.push(child.id);
  }
  known.set(start, found);
  return found;
}
