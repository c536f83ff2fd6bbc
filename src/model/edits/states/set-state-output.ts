import { failure, type Result } from "#base/result.ts";
import { describeRecord } from "../../describe.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { kindNames } from "../support/problem-of-place.ts";
import { withOptional } from "../support/with-optional.ts";

export interface SetStateOutput {
  readonly state: Id;
  /** An expression; null for none. */
  readonly output: string | null;
}

export function setStateOutput(project: Project, { state: id, output }: SetStateOutput): Result<Project, EditError> {
  const found = findRecord(project, "states", id);
  if (!found.ok) return failure(found.error);
  const state = found.value;
  if (state.kind === "atomic" || state.kind === "history") {
    const message = `${describeRecord(project, "states", id)} is ${kindNames[state.kind]} and has no output.`;
    return refuse("wrong-kind", message, { table: "states", id });
  }
  return changeRecords(project, { states: { [id]: withOptional(state, "output", output ?? undefined) } });
}
