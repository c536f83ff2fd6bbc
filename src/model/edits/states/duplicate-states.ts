import { failure, type Result } from "#base/result.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { StateLayout } from "../../schema/layout.ts";
import type { Project } from "../../schema/project.ts";
import type { State } from "../../schema/state.ts";
import { changeRecords } from "../support/change-records.ts";
import { copyStates } from "../support/copy-states.ts";
import type { EditError } from "../support/edit-error.ts";
import { placeAmong } from "../support/ordering.ts";
import { shiftedBends } from "../support/shifted-bends.ts";
import { findMovable, namesOf, outermost } from "../support/state-tree.ts";
import { uniqueName } from "../support/unique-name.ts";

export interface DuplicateStates {
  readonly states: readonly Id[];
  /** How far from the originals the copies lie. */
  readonly offset?: { readonly x: number; readonly y: number };
}

/** With everything inside and the transitions among them; the copies come after all their siblings. */
export function duplicateStates(project: Project, args: DuplicateStates): Result<Project, EditError> {
  const problem = findMovable(project, args.states);
  if (problem) return failure(problem.error);
  const offset = args.offset ?? { x: 32, y: 32 };
  const outer = outermost(project, args.states);
  const copies = copyStates(project, outer);
  const states = { ...copies.states };
  const places: Record<Id, StateLayout | null> = { ...copies.layout.states };
  for (const [parent, children] of groupByParent(project, outer)) {
    const siblings = indexOf(project).childrenOf(parent);
    const names = namesOf(siblings);
    const { orders } = placeAmong(siblings, undefined, children.length);
    children.forEach((original, position) => {
      const id = copies.copyOf.get(original) ?? original;
      const name = uniqueName(project.states[original]?.name ?? original, names);
      names.add(name);
      states[id] = { ...(states[id] as State), name, order: orders[position] ?? 0 };
      const place = places[id];
      if (place) places[id] = { ...place, x: place.x + offset.x, y: place.y + offset.y };
    });
  }
  const { transitions, invocations } = copies;
  const routes = Object.fromEntries(
    Object.entries(copies.layout.transitions ?? {}).map(([id, route]) => [id, route && shiftedBends(route, offset)]),
  );
  const layout = { states: places, transitions: routes };
  return changeRecords(project, { states, transitions, invocations, layout });
}

function groupByParent(project: Project, states: readonly Id[]): ReadonlyMap<Id, Id[]> {
  const groups = new Map<Id, Id[]>();
  for (const state of states) {
    const parent = project.states[state]?.parent ?? state;
    groups.set(parent, [...(groups.get(parent) ?? []), state]);
  }
  return groups;
}
