import { failure, type Result, success } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { writeLayout } from "../support/change-layout.ts";
import type { EditError } from "../support/edit-error.ts";
import { findMissing } from "../support/find-record.ts";

export interface ForgetLayout {
  readonly states?: readonly Id[];
  readonly transitions?: readonly Id[];
  readonly notes?: readonly Id[];
}

/** Gives places and routes back to the automatic layout. */
export function forgetLayout(project: Project, args: ForgetLayout): Result<Project, EditError> {
  const { states = [], transitions = [], notes = [] } = args;
  const missing =
    findMissing(project, "states", states) ??
    findMissing(project, "transitions", transitions) ??
    findMissing(project, "notes", notes);
  if (missing) return failure(missing.error);
  const nothing = (ids: readonly Id[]) => Object.fromEntries(ids.map((id) => [id, null]));
  return success(
    writeLayout(project, { states: nothing(states), transitions: nothing(transitions), notes: nothing(notes) }),
  );
}
