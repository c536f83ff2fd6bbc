import { failure, type Result } from "#base/result.ts";
import { describeRecord } from "../../describe.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { withOptional } from "../support/with-optional.ts";

export interface SetInitial {
  readonly state: Id;
  /** The child that is entered first; null for none. */
  readonly initial: Id | null;
}

export function setInitial(project: Project, { state: id, initial }: SetInitial): Result<Project, EditError> {
  const found = findRecord(project, "states", id);
  if (!found.ok) return failure(found.error);
  if (found.value.kind !== "compound") {
    const message = `Only a compound state starts in one of its states, and ${describeRecord(project, "states", id)} is not one.`;
    return refuse("wrong-kind", message, { table: "states", id });
  }
  return changeRecords(project, { states: { [id]: withOptional(found.value, "initial", initial ?? undefined) } });
}
