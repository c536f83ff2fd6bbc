import { failure, type Result, success } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import type { EditError } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { removeRecords } from "../support/remove-records.ts";

export interface DeleteMachine {
  readonly machine: Id;
}

/** With all its states, what invokes it, and its notes, scenarios and properties. */
export function deleteMachine(project: Project, { machine }: DeleteMachine): Result<Project, EditError> {
  const found = findRecord(project, "machines", machine);
  if (!found.ok) return failure(found.error);
  return success(removeRecords(project, [{ table: "machines", id: machine }]).project);
}
