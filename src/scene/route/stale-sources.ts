// The states whose arrows have to be planned anew after an edit: those at whose arrows, or at whose ends, something is
// another object than before. An end that is inside of a collapsed state is drawn at that one.

import { changedIds } from "#model/changed-ids.ts";
import { descendantsOf } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scene } from "../scene.ts";

export interface PlannedFor {
  readonly project: Project;
  readonly states: Scene["states"];
}

export function staleSources(before: PlannedFor, now: PlannedFor): ReadonlySet<Id> {
  const stale = new Set<Id>();
  const { transitionsTo } = indexOf(now.project);
  const markEnd = (state: Id) => {
    stale.add(state);
    for (const { record } of transitionsTo(state)) stale.add(record.source);
  };
  const markInside = (state: Id) => {
    markEnd(state);
    for (const inside of descendantsOf(now.project, state)) markEnd(inside);
  };
  const markDrawn = (state: Id) => {
    const isCollapsed = before.states.get(state)?.collapsed || now.states.get(state)?.collapsed;
    if (isCollapsed) markInside(state);
    else markEnd(state);
  };
  for (const table of [
    changedIds(before.project.transitions, now.project.transitions),
    changedIds(before.project.layout.transitions, now.project.layout.transitions),
  ])
    for (const id of table)
      for (const { transitions } of [before.project, now.project]) stale.add(transitions[id]?.source ?? "");
  for (const id of changedIds(before.project.states, now.project.states))
    if (before.project.states[id]?.parent !== now.project.states[id]?.parent) markInside(id);
  for (const [id, state] of now.states) if (before.states.get(id) !== state) markDrawn(id);
  for (const id of before.states.keys()) if (!now.states.has(id)) markDrawn(id);
  return stale;
}
