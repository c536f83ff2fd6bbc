import { failure, type Result, success } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import type { EditError } from "../support/edit-error.ts";
import { leftBehind } from "../support/left-behind.ts";
import { removeRecords } from "../support/remove-records.ts";
import { findMovable } from "../support/state-tree.ts";

export interface DeleteStates {
  readonly states: readonly Id[];
}

/** With everything inside them and everything attached: transitions, invocations, places, what tests say about them. */
export function deleteStates(project: Project, { states }: DeleteStates): Result<Project, EditError> {
  const problem = findMovable(project, states);
  if (problem) return failure(problem.error);
  const records = states.map((id) => ({ table: "states" as const, id }));
  const containers = states.flatMap((id) => project.states[id]?.parent ?? []);
  return success(leftBehind(project, removeRecords(project, records).project, containers));
}
