import { failure, type Result, success } from "#base/result.ts";
import { describeRecord } from "../../describe.ts";
import { ancestorsOf, documentOrder } from "../../queries/hierarchy.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import type { State } from "../../schema/state.ts";
import { absolutePosition } from "../support/absolute-position.ts";
import { changeRecords, type Patch, writeRecords } from "../support/change-records.ts";
import { dropCrossings } from "../support/drop-crossings.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { leftBehind } from "../support/left-behind.ts";
import { placeAmong } from "../support/ordering.ts";
import { kindNames } from "../support/problem-of-place.ts";
import { renumbered } from "../support/renumbered.ts";
import {
  asContainer,
  childrenWithout,
  findMovable,
  firstToStartIn,
  namesOf,
  outermost,
  rootOf,
} from "../support/state-tree.ts";
import { uniqueName } from "../support/unique-name.ts";

export interface MoveStates {
  readonly states: readonly Id[];
  readonly into: Id;
  /** Among the states already there; without it, after all of them. */
  readonly position?: number;
  /** Where they come to lie, relative to `into`; without it, they stay where they are on the canvas. */
  readonly at?: Readonly<Record<Id, { readonly x: number; readonly y: number }>>;
  /** When they go to another machine: leave behind what can't follow, instead of refusing. */
  readonly dropCrossings?: boolean;
}

/** Into another state, or to another place in the same one. Transitions follow; names stay unique among siblings. */
export function moveStates(project: Project, args: MoveStates): Result<Project, EditError> {
  const problem = findMovable(project, args.states);
  if (problem) return failure(problem.error);
  const target = findRecord(project, "states", args.into);
  if (!target.ok) return failure(target.error);
  const states = outermost(project, args.states);
  const around = new Set([args.into, ...ancestorsOf(project, args.into)]);
  const swallowing = states.find((state) => around.has(state));
  if (swallowing !== undefined) {
    const message = `${describeRecord(project, "states", swallowing)} can't be moved into itself.`;
    return refuse("inside-itself", message, { table: "states", id: swallowing });
  }
  const container = asContainer(target.value);
  if (!container) {
    const message = `Nothing can be moved into ${describeRecord(project, "states", args.into)}, which is ${kindNames[target.value.kind]}.`;
    return refuse("wrong-kind", message, { table: "states", id: args.into });
  }
  const patch = { states: reparented(project, states, args), layout: placed(project, states, args) };
  const home = rootOf(project, args.into);
  const strangers = states.filter((state) => rootOf(project, state) !== home);
  const moved = strangers.length === 0 ? changeRecords(project, patch) : moveAbroad(project, patch, strangers, args);
  const left = states.flatMap((id) => project.states[id]?.parent ?? []).filter((id) => id !== args.into);
  return moved.ok ? success(leftBehind(project, moved.value, left)) : moved;
}

type MovePatch = Pick<Required<Patch>, "states" | "layout">;

function moveAbroad(
  project: Project,
  { states, layout }: MovePatch,
  strangers: readonly Id[],
  args: MoveStates,
): Result<Project, EditError> {
  const cleared = dropCrossings(
    writeRecords(project, { states }),
    strangers.flatMap((state) => documentOrder(project, state)),
  );
  if (cleared.count > 0 && !args.dropCrossings) {
    const message = `${cleared.count === 1 ? "One connection" : `${cleared.count} connections`} can't follow to another machine, among them ${cleared.example}. Remove them first, or move and let them go.`;
    return refuse("other-machine", message, { table: "states", id: strangers[0] ?? args.into });
  }
  const arrived = Object.keys(states).map((id) => [id, cleared.project.states[id] as State] as const);
  const checked = changeRecords(project, { states: Object.fromEntries(arrived), layout });
  return checked.ok ? changeRecords(cleared.project, { layout }) : checked;
}

function reparented(project: Project, states: readonly Id[], { into, position }: MoveStates): Record<Id, State> {
  const leaving = new Set(states);
  const siblings = childrenWithout(project, into, leaving);
  const { orders, moved } = placeAmong(siblings, position, states.length);
  const names = namesOf(siblings);
  const changed: Record<Id, State> = renumbered(project.states, moved);
  states.forEach((id, index) => {
    const state = project.states[id] as State;
    const name = uniqueName(state.name, names);
    names.add(name);
    changed[id] = { ...state, name, parent: into, order: orders[index] ?? 0 };
  });
  for (const parent of new Set(states.map((id) => project.states[id]?.parent ?? into))) {
    const left = changed[parent] ?? project.states[parent];
    if (parent === into || left?.kind !== "compound" || left.initial === undefined || !leaving.has(left.initial))
      continue;
    changed[parent] = startingAnew(left, firstToStartIn(childrenWithout(project, parent, leaving)));
  }
  const container = asContainer((changed[into] ?? project.states[into]) as State);
  if (container?.kind === "compound" && firstToStartIn(indexOf(project).childrenOf(into)) === undefined) {
    const first = firstToStartIn(states.map((id) => ({ id, record: changed[id] as State })));
    changed[into] = startingAnew(container, first);
  }
  return changed;
}

function startingAnew(state: Extract<State, { kind: "compound" }>, initial: Id | undefined): State {
  const { initial: _, ...rest } = state;
  return initial === undefined ? rest : { ...rest, initial };
}

function placed(project: Project, states: readonly Id[], { into, at }: MoveStates) {
  const entries = project.layout.states ?? {};
  const origin = absolutePosition(project, into);
  const changed: NonNullable<Project["layout"]["states"]> = {};
  for (const id of states) {
    const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
    const given = at && Object.hasOwn(at, id) ? at[id] : undefined;
    if (given) changed[id] = { ...entry, x: given.x, y: given.y };
    else if (entry && project.states[id]?.parent !== into) {
      const { x, y } = absolutePosition(project, id);
      changed[id] = { ...entry, x: x - origin.x, y: y - origin.y };
    }
  }
  return { states: changed };
}
