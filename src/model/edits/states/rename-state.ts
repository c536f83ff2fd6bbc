import { failure, type Result } from "#base/result.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { uniqueName } from "../support/unique-name.ts";

export interface RenameState {
  readonly state: Id;
  readonly name: string;
}

/** The id stays, so nothing that refers to the state changes. Siblings are told apart by their names. */
export function renameState(project: Project, { state: id, name }: RenameState): Result<Project, EditError> {
  const found = findRecord(project, "states", id);
  if (!found.ok) return failure(found.error);
  const state = found.value;
  const trimmed = name.trim();
  const siblings = state.parent === null ? [] : indexOf(project).childrenOf(state.parent);
  const others = new Set(siblings.filter((sibling) => sibling.id !== id).map((sibling) => sibling.record.name));
  if (others.has(trimmed)) {
    const message = `There is already a state "${trimmed}" beside it. Take another name, such as "${uniqueName(trimmed, others)}".`;
    return refuse("name-taken", message, { table: "states", id });
  }
  return changeRecords(project, { states: { [id]: state.name === trimmed ? state : { ...state, name: trimmed } } });
}
