import { failure, type Result } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import type { Trigger } from "../../schema/transition.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";

export interface SetTrigger {
  readonly transition: Id;
  readonly trigger: Trigger;
}

export function setTrigger(project: Project, { transition: id, trigger }: SetTrigger): Result<Project, EditError> {
  const found = findRecord(project, "transitions", id);
  if (!found.ok) return failure(found.error);
  return changeRecords(project, { transitions: { [id]: { ...found.value, trigger } } });
}
