import { failure, type Result } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { withOptional } from "../support/with-optional.ts";

export interface SetTransitionDetails {
  readonly transition: Id;
  /** What is left out stays. */
  readonly reenter?: boolean;
  readonly description?: string;
}

export function setTransitionDetails(
  project: Project,
  { transition: id, reenter, description }: SetTransitionDetails,
): Result<Project, EditError> {
  const found = findRecord(project, "transitions", id);
  if (!found.ok) return failure(found.error);
  let transition = found.value;
  if (reenter !== undefined) transition = withOptional(transition, "reenter", reenter);
  if (description !== undefined) transition = withOptional(transition, "description", description);
  return changeRecords(project, { transitions: { [id]: transition } });
}
