import { failure, type Result } from "#base/result.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { placeAmong } from "../support/ordering.ts";
import { renumbered } from "../support/renumbered.ts";

export interface ReorderTransition {
  readonly transition: Id;
  /** Among the transitions of the same source, itself not counted; 0 is asked first. */
  readonly position: number;
}

export function reorderTransition(
  project: Project,
  { transition: id, position }: ReorderTransition,
): Result<Project, EditError> {
  const found = findRecord(project, "transitions", id);
  if (!found.ok) return failure(found.error);
  const others = indexOf(project)
    .transitionsFrom(found.value.source)
    .filter((other) => other.id !== id);
  const { orders, moved } = placeAmong(others, position);
  return changeRecords(project, {
    transitions: { ...renumbered(project.transitions, moved), [id]: { ...found.value, order: orders[0] ?? 0 } },
  });
}
