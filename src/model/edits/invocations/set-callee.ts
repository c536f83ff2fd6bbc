import { failure, type Result } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Callee } from "../../schema/invocation.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";

export interface SetCallee {
  readonly invocation: Id;
  readonly callee: Callee;
}

/** Input and policies stay: what no longer fits is said by the rules and not lost. */
export function setCallee(project: Project, { invocation: id, callee }: SetCallee): Result<Project, EditError> {
  const found = findRecord(project, "invocations", id);
  if (!found.ok) return failure(found.error);
  return changeRecords(project, { invocations: { [id]: { ...found.value, callee } } });
}
