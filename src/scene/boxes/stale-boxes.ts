// Which boxes have to be worked out anew after an edit. A box follows from its record, its place, what is inside of it and
// the arrows that are drawn there: what has changed makes itself stale and everything around it.

import { changedIds } from "#model/changed-ids.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { namingStates } from "../labels/naming-states.ts";
import { namesIn, sameItems } from "../text/names-in.ts";

/** Nothing is known to be still true if what records are called by has changed. */
export function staleBoxes(before: Project, after: Project): ReadonlySet<Id> | undefined {
  if (!sameItems(namesIn(before), namesIn(after))) return undefined;
  const stale = new Set<Id>();
  const walks = [before, after].map(({ states }) => outwards(states, stale));
  const mark = (id: Id) => {
    for (const walk of walks) walk(id);
  };
  const markSource = (transition: Id) => {
    for (const { transitions } of [before, after]) mark(transitions[transition]?.source ?? "");
  };
  for (const id of changedIds(before.states, after.states)) mark(id);
  for (const id of changedIds(before.layout.states, after.layout.states)) mark(id);
  for (const id of changedIds(before.transitions, after.transitions)) markSource(id);
  for (const id of changedIds(before.layout.transitions, after.layout.transitions)) markSource(id);
  if (before.states !== after.states) for (const id of namingStates(after.transitions)) markSource(id);
  return stale;
}

function outwards(states: Project["states"], stale: Set<Id>): (from: Id) => void {
  const passed = new Set<Id>();
  return (from) => {
    let id: Id | null | undefined = from;
    for (; id && !passed.has(id); id = states[id]?.parent) {
      passed.add(id);
      stale.add(id);
    }
  };
}
