import { failure, type Result } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Guard } from "../../schema/guard.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { withOptional } from "../support/with-optional.ts";

export interface SetGuard {
  readonly transition: Id;
  /** null: no guard. */
  readonly guard: Guard | null;
}

export function setGuard(project: Project, { transition: id, guard }: SetGuard): Result<Project, EditError> {
  const found = findRecord(project, "transitions", id);
  if (!found.ok) return failure(found.error);
  return changeRecords(project, { transitions: { [id]: withOptional(found.value, "guard", guard ?? undefined) } });
}
