import { failure, type Result, success } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findMissing } from "../support/find-record.ts";
import { removeRecords } from "../support/remove-records.ts";

export interface RemoveTransitions {
  readonly transitions: readonly Id[];
}

export function removeTransitions(project: Project, { transitions }: RemoveTransitions): Result<Project, EditError> {
  if (transitions.length === 0) return refuse("nothing-selected", "Select at least one transition first.");
  const missing = findMissing(project, "transitions", transitions);
  if (missing) return failure(missing.error);
  return success(
    removeRecords(
      project,
      transitions.map((id) => ({ table: "transitions", id })),
    ).project,
  );
}
