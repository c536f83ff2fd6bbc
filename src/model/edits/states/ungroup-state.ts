import { failure, type Result, success } from "#base/result.ts";
import { describeRecord } from "../../describe.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import type { State } from "../../schema/state.ts";
import type { Transition } from "../../schema/transition.ts";
import { changeRecords } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { freshIds } from "../support/fresh-id.ts";
import { placeAmong } from "../support/ordering.ts";
import { attachedTo, removeRecords } from "../support/remove-records.ts";
import { canAct } from "../support/state-tree.ts";
import { moveStates } from "./move-states.ts";

export interface UngroupState {
  readonly state: Id;
  /** Let go what only the group could have, instead of refusing. */
  readonly dropRest?: boolean;
}

/**
 * Takes a state away and leaves what is inside. What led to it leads to where it started; what left it leaves each of the
 * states that were inside.
 */
export function ungroupState(
  project: Project,
  { state: id, dropRest = false }: UngroupState,
): Result<Project, EditError> {
  const found = findRecord(project, "states", id);
  if (!found.ok) return failure(found.error);
  const group = found.value;
  const children = indexOf(project).childrenOf(id);
  const name = describeRecord(project, "states", id);
  const about = { table: "states", id } as const;
  if (group.parent === null)
    return refuse("is-root", `${name} is the root of its machine and can't be ungrouped.`, about);
  if (children.length === 0)
    return refuse("wrong-kind", `${name} holds no states, so there is nothing to ungroup.`, about);
  const around = project.states[group.parent];
  if (children.length > 1 && (group.kind === "parallel") !== (around?.kind === "parallel")) {
    const message =
      group.kind === "parallel"
        ? `${name} can't be ungrouped: what is active together inside it would not be outside. Make it a plain container first, then ungroup it.`
        : `${name} can't be ungrouped: of what is inside it one state is active at a time, and outside all would be. Make it parallel first, then ungroup it.`;
    return refuse("wrong-kind", message, about);
  }
  const start = (group.kind === "compound" ? group.initial : undefined) ?? children[0]?.id ?? id;
  const rerouted = reroute(project, id, start, children);
  if (!rerouted.ok) return rerouted;
  const position = indexOf(project)
    .childrenOf(group.parent)
    .findIndex((sibling) => sibling.id === id);
  const inside = children.map((child) => child.id);
  const freed = moveStates(rerouted.value, { states: inside, into: group.parent, position: position + 1 });
  if (!freed.ok) return freed;
  const lost = [
    ...attachedTo(freed.value, [about]).map((thing) => describeRecord(freed.value, thing.table, thing.id)),
    ...own(group),
  ];
  if (lost.length > 0 && !dropRest) {
    const message = `Without ${name}, ${lost.slice(0, 3).join(", ")}${lost.length > 3 ? " and more" : ""} would be lost. Change that first, or ungroup and let it go.`;
    return refuse("in-use", message, about);
  }
  const left = removeRecords(freed.value, [about]).project;
  const outer = left.states[group.parent];
  if (around?.kind !== "compound" || around.initial !== id || outer?.kind !== "compound") return success(left);
  return changeRecords(left, { states: { [group.parent]: { ...outer, initial: start } } });
}

function own(group: State): string[] {
  const parts = {
    entry: "its entry actions",
    exit: "its exit actions",
    initialActions: "its initial actions",
    output: "its output",
  };
  return Object.entries(parts).flatMap(([key, name]) => (key in group ? [name] : []));
}

function reroute(
  project: Project,
  id: Id,
  start: Id,
  children: readonly { readonly id: Id; readonly record: State }[],
) {
  const index = indexOf(project);
  const fresh = freshIds(project);
  const changed: Record<Id, Transition | null> = {};
  const entered = (targets: readonly Id[]) => [...new Set(targets.map((target) => (target === id ? start : target)))];
  for (const { id: transition, record } of index.transitionsTo(id))
    changed[transition] = { ...record, targets: entered(record.targets) };
  const leaving = index.transitionsFrom(id).filter(({ record }) => !(record.trigger.kind in stays));
  for (const child of children.filter(({ record }) => canAct(record.kind))) {
    const { orders } = placeAmong(index.transitionsFrom(child.id), undefined, leaving.length);
    leaving.forEach(({ id: transition, record }, position) => {
      const copy = { ...record, source: child.id, order: orders[position] ?? 0, targets: entered(record.targets) };
      changed[fresh(`${child.record.name} ${transition}`, "transition")] = copy;
    });
  }
  for (const { id: transition } of leaving) changed[transition] = null;
  return changeRecords(project, { transitions: changed });
}

/** Triggers that only the group itself can have. */
const stays = { stateDone: true, invocationDone: true, invocationError: true };
