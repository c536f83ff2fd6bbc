// The machine that a state belongs to, found on the way up from the state. Nothing is worked out for states that nobody
// asks about, for this is asked anew of each document that an edit makes.

import type { Id } from "../schema/common.ts";
import type { Project } from "../schema/project.ts";
import { entriesOf } from "./entries-of.ts";

/** Of machines around each other, the first one; none for a state that hangs on nothing. */
export function machineFinder(project: Project): (state: Id) => Id | undefined {
  let ranks: ReadonlyMap<Id, number> | undefined;
  const machines = Object.keys(project.machines);
  /** Of the first machine at or above each state that was passed; infinite where there is none. */
  const known = new Map<Id, number>();

  function rankOf(state: Id): number {
    ranks ??= rankByRoot(project);
    const passed: Id[] = [];
    const seen = new Set<Id>();
    let at: Id | null | undefined = state;
    while (at && !seen.has(at) && !known.has(at) && Object.hasOwn(project.states, at)) {
      passed.push(at);
      seen.add(at);
      at = project.states[at]?.parent;
    }
    let rank = (at ? known.get(at) : undefined) ?? Number.POSITIVE_INFINITY;
    // In a circle each lies under all others.
    const isCircle = at ? seen.has(at) : false;
    if (isCircle) for (const id of passed.slice(passed.indexOf(at ?? ""))) rank = Math.min(rank, ranks.get(id) ?? rank);
    for (const id of passed.reverse()) {
      rank = Math.min(rank, ranks.get(id) ?? rank);
      known.set(id, rank);
    }
    return rank;
  }

  return (state) => machines[rankOf(state)];
}

function rankByRoot({ machines }: Project): ReadonlyMap<Id, number> {
  const ranks = new Map<Id, number>();
  for (const [rank, [, { root }]] of entriesOf(machines).entries()) if (!ranks.has(root)) ranks.set(root, rank);
  return ranks;
}
