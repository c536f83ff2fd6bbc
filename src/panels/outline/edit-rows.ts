// What the outline does to the document: moving, removing and naming. Everything goes through the one door.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import { recordLabel } from "#scene/text/record-label.ts";
import { announce } from "#stores/announcement-store.ts";
import { setExpanded } from "#stores/outline-store.ts";
import { asOneStep, currentProject, perform, useProjectStore } from "#stores/project-store.ts";
import { isThere, type Reference } from "#stores/reference.ts";
import { words } from "#words/outline.ts";
import { type MoveDirection, planMove } from "./plan-move.ts";

export function moveBy(references: readonly Reference[], direction: MoveDirection) {
  const [first] = references;
  if (!first) return;
  const same = references.filter(({ table }) => table === first.table).map(({ id }) => id);
  switch (first.table) {
    case "states":
      return moveStates(same, direction);
    case "transitions":
      return moveTransition(first.id, direction);
    case "invocations":
      return moveInvocation(first.id, direction);
    default:
      return refuse(words.orderIsFixed);
  }
}

function moveStates(selected: readonly Id[], direction: MoveDirection) {
  const plan = planMove(currentProject(), selected, direction);
  if (!plan.ok) return refuse(plan.error);
  const { states, into, position, isReorder } = plan.value;
  const [state] = states;
  if (state === undefined) return;
  const moved =
    isReorder && states.length === 1
      ? perform("reorderState", { state, position })
      : perform("moveStates", { states, into, position });
  if (!moved.ok) return;
  if (!isReorder) setExpanded(useProjectStore.getState().id, [`states/${into}`], true);
  sayPlace(state, into);
}

function sayPlace(state: Id, parent: Id) {
  const project = currentProject();
  const siblings = indexOf(project).childrenOf(parent);
  const place = siblings.findIndex(({ id }) => id === state) + 1;
  const around = project.states[parent]?.name ?? "";
  announce({
    kind: "done",
    message: words.movedTo(recordLabel(project, "states", state), place, siblings.length, around),
  });
}

function moveTransition(transition: Id, direction: MoveDirection) {
  const project = currentProject();
  const source = project.transitions[transition]?.source;
  if (source === undefined) return;
  if (direction === "in" || direction === "out") {
    const to = neighbourOf(source, direction);
    if (to !== undefined) perform("retargetTransition", { transition, source: to });
    return;
  }
  const siblings = indexOf(project).transitionsFrom(source);
  const position = siblings.findIndex(({ id }) => id === transition) + (direction === "up" ? -1 : 1);
  if (position >= 0 && position < siblings.length) perform("reorderTransition", { transition, position });
}

function moveInvocation(invocation: Id, direction: MoveDirection) {
  const project = currentProject();
  const state = project.invocations[invocation]?.state;
  if (state === undefined) return;
  if (direction === "in" || direction === "out") {
    const to = neighbourOf(state, direction);
    if (to !== undefined) perform("moveInvocation", { invocation, state: to });
    return;
  }
  const siblings = indexOf(project).invocationsOf(state);
  const position = siblings.findIndex(({ id }) => id === invocation) + (direction === "up" ? -1 : 1);
  if (position >= 0 && position < siblings.length) perform("moveInvocation", { invocation, position });
}

/** The state that what hangs on a state goes to: the one around it, or the first inside it. */
function neighbourOf(state: Id, direction: "in" | "out"): Id | undefined {
  const project = currentProject();
  const name = recordLabel(project, "states", state);
  const to = direction === "out" ? project.states[state]?.parent : indexOf(project).childrenOf(state).find(canAct)?.id;
  if (to === undefined || to === null) {
    refuse(direction === "out" ? words.alreadyOutermost(name) : words.nothingAfter(name));
    return undefined;
  }
  setExpanded(useProjectStore.getState().id, [`states/${to}`], true);
  return to;
}

function canAct({ record }: { readonly record: { readonly kind: string } }): boolean {
  return record.kind !== "final" && record.kind !== "history";
}

/** What went with another one is gone already and needs no edit of its own. */
export function remove(references: readonly Reference[]) {
  const idsIn = (table: Reference["table"]) =>
    references.filter((one) => one.table === table && isThere(currentProject(), one)).map(({ id }) => id);
  asOneStep(() => {
    const states = idsIn("states");
    if (states.length > 0) perform("deleteStates", { states });
    const transitions = idsIn("transitions");
    if (transitions.length > 0) perform("removeTransitions", { transitions });
    const invocations = idsIn("invocations");
    if (invocations.length > 0) perform("removeInvocations", { invocations });
    for (const machine of idsIn("machines")) perform("deleteMachine", { machine });
    for (const { table, id } of references)
      if (table !== "states" && table !== "transitions" && table !== "invocations" && table !== "machines")
        if (isThere(currentProject(), { table, id })) perform("deleteRecord", { table, id });
  });
}

/** Whether it is now called so; why not has been said otherwise. */
export function rename({ table, id }: Reference, name: string): { readonly problem?: string } {
  const renamed = () => {
    switch (table) {
      case "states":
        return perform("renameState", { state: id, name });
      case "machines":
        return perform("setMachineDetails", { machine: id, name });
      case "invocations":
        return perform("setInvocationDetails", { invocation: id, name });
      case "transitions":
      case "notes":
        return undefined;
      default:
        return perform("updateRecord", { table, id, changes: { name } });
    }
  };
  const outcome = renamed();
  return outcome === undefined || outcome.ok ? {} : { problem: outcome.error.message };
}

function refuse(message: string) {
  announce({ kind: "refused", message });
}
