import { failure, type Result } from "#base/result.ts";
import { describeRecord } from "../../describe.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { withOptional } from "../support/with-optional.ts";

export interface SetHistory {
  readonly state: Id;
  readonly depth?: "shallow" | "deep";
  /** Entered when there is nothing to remember; empty for the parent's initial state. */
  readonly defaults?: readonly Id[];
}

export function setHistory(project: Project, { state: id, depth, defaults }: SetHistory): Result<Project, EditError> {
  const found = findRecord(project, "states", id);
  if (!found.ok) return failure(found.error);
  if (found.value.kind !== "history") {
    const message = `Only a history state remembers, and ${describeRecord(project, "states", id)} is not one.`;
    return refuse("wrong-kind", message, { table: "states", id });
  }
  const deep = depth === undefined ? found.value : { ...found.value, depth };
  const state = defaults === undefined ? deep : withOptional(deep, "defaults", [...new Set(defaults)]);
  return changeRecords(project, { states: { [id]: state } });
}
