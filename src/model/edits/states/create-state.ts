import { failure, type Result } from "#base/result.ts";
import { describeRecord } from "../../describe.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import type { State, StateKind } from "../../schema/state.ts";
import { changeRecords } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { freshIds } from "../support/fresh-id.ts";
import { placeAmong } from "../support/ordering.ts";
import { kindNames } from "../support/problem-of-place.ts";
import { renumbered } from "../support/renumbered.ts";
import { asContainer, firstToStartIn, namesOf } from "../support/state-tree.ts";
import { uniqueName } from "../support/unique-name.ts";

export interface CreateState {
  readonly parent: Id;
  readonly name?: string;
  readonly kind?: StateKind;
  /** Among its siblings; without it, after all others. */
  readonly position?: number;
  readonly at?: { readonly x: number; readonly y: number };
}

/** A plain state that gets its first child becomes compound; the first child is where it starts. */
export function createState(
  project: Project,
  { parent, name, kind, position, at }: CreateState,
): Result<Project, EditError> {
  const found = findRecord(project, "states", parent);
  if (!found.ok) return failure(found.error);
  const container = asContainer(found.value);
  if (!container) {
    const message = `A state can't be put into ${describeRecord(project, "states", parent)}, which is ${kindNames[found.value.kind]}.`;
    return refuse("wrong-kind", message, { table: "states", id: parent });
  }
  const siblings = indexOf(project).childrenOf(parent);
  const unique = uniqueName(name?.trim() || defaultNames[kind ?? "atomic"], namesOf(siblings));
  const id = freshIds(project)(unique, "state");
  const { orders, moved } = placeAmong(siblings, position);
  const state = newState(kind ?? "atomic", { name: unique, parent, order: orders[0] ?? 0 });
  const starts = container.kind === "compound" && firstToStartIn(siblings) === undefined && state.kind !== "history";
  return changeRecords(project, {
    states: {
      ...renumbered(project.states, moved),
      [parent]: starts ? { ...container, initial: id } : container,
      [id]: state,
    },
    ...(at ? { layout: { states: { [id]: { x: at.x, y: at.y } } } } : {}),
  });
}

const defaultNames: Readonly<Record<StateKind, string>> = {
  atomic: "State",
  compound: "State",
  parallel: "Parallel",
  final: "Done",
  history: "History",
};

function newState(kind: StateKind, place: Pick<State, "name" | "parent" | "order">): State {
  return kind === "history" ? { kind, ...place, depth: "shallow" } : { kind, ...place };
}
