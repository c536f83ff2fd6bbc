import { failure, type Result, success } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findMissing } from "../support/find-record.ts";
import { removeRecords } from "../support/remove-records.ts";

export interface RemoveInvocations {
  readonly invocations: readonly Id[];
}

/** With the transitions that wait for their end. */
export function removeInvocations(project: Project, { invocations }: RemoveInvocations): Result<Project, EditError> {
  if (invocations.length === 0) return refuse("nothing-selected", "Select at least one call first.");
  const missing = findMissing(project, "invocations", invocations);
  if (missing) return failure(missing.error);
  return success(
    removeRecords(
      project,
      invocations.map((id) => ({ table: "invocations", id })),
    ).project,
  );
}
