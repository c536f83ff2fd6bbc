import { failure, type Result } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import type { State } from "../../schema/state.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { withOptional } from "../support/with-optional.ts";

export interface SetStateDetails {
  readonly state: Id;
  /** What is left out stays; an empty value takes it away. */
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly meta?: NonNullable<State["meta"]>;
}

export function setStateDetails(
  project: Project,
  { state: id, description, tags, meta }: SetStateDetails,
): Result<Project, EditError> {
  const found = findRecord(project, "states", id);
  if (!found.ok) return failure(found.error);
  let state = found.value;
  if (description !== undefined) state = withOptional(state, "description", description);
  if (tags !== undefined)
    state = withOptional(state, "tags", [...new Set(tags.map((tag) => tag.trim()))].filter(Boolean));
  if (meta !== undefined) state = withOptional(state, "meta", meta);
  return changeRecords(project, { states: { [id]: state } });
}
