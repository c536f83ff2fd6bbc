// What an edit can have changed around the arrows of a container: where its states stand, and the words on its arrows.
// Told in whole containers, for their arrows find their ways and places one after the other.

import { changedIds } from "#model/changed-ids.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { namingStates } from "../labels/naming-states.ts";
import type { Planning } from "../route/plan-edges.ts";
import type { PlannedFor } from "../route/stale-sources.ts";
import { namesIn, sameItems } from "../text/names-in.ts";

type Containers = ReadonlySet<Id | undefined>;

/** Those that are another box than before, or have another one in them, or the same ones in another order. */
export function rebuiltContainers(before: PlannedFor, now: PlannedFor): Containers {
  const rebuilt = new Set<Id | undefined>();
  for (const [id, state] of now.states) {
    const old = before.states.get(id);
    if (old === state) continue;
    rebuilt.add(id).add(state.parent);
    if (old) rebuilt.add(old.parent);
  }
  for (const [id, { parent }] of before.states) if (!now.states.has(id)) rebuilt.add(parent);
  for (const id of changedIds(before.project.states, now.project.states)) {
    const state = now.states.get(id);
    if (state && before.project.states[id]?.order !== now.project.states[id]?.order) rebuilt.add(state.parent);
  }
  return rebuilt;
}

/** Those with words that may be others now; all, if what records are called by has changed. */
export function rewordedContainers(before: Project, now: Planning): Containers | undefined {
  const { project } = now;
  if (!sameItems(namesIn(before), namesIn(project))) return undefined;
  const reworded = new Set<Id | undefined>();
  const sources = new Set<Id | undefined>();
  const markSource = (transition: Id) => {
    for (const { transitions } of [before, project]) sources.add(transitions[transition]?.source);
  };
  // Whoever competes with it may be asked at another turn.
  for (const id of changedIds(before.transitions, project.transitions)) markSource(id);
  for (const id of changedIds(before.layout.transitions, project.layout.transitions)) markSource(id);
  if (before.states !== project.states) for (const id of namingStates(project.transitions)) markSource(id);
  for (const source of sources)
    for (const { shared } of now.bySource.get(source ?? "")?.plans ?? []) reworded.add(shared);
  return reworded;
}
