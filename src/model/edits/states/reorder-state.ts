import { failure, type Result } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { placeAmong } from "../support/ordering.ts";
import { renumbered } from "../support/renumbered.ts";
import { childrenWithout } from "../support/state-tree.ts";

export interface ReorderState {
  readonly state: Id;
  /** Among its siblings, itself not counted. */
  readonly position: number;
}

export function reorderState(project: Project, { state: id, position }: ReorderState): Result<Project, EditError> {
  const found = findRecord(project, "states", id);
  if (!found.ok) return failure(found.error);
  const { parent } = found.value;
  if (parent === null) return refuse("is-root", "A machine's root has no neighbours.", { table: "states", id });
  const { orders, moved } = placeAmong(childrenWithout(project, parent, new Set([id])), position);
  return changeRecords(project, {
    states: { ...renumbered(project.states, moved), [id]: { ...found.value, order: orders[0] ?? 0 } },
  });
}
