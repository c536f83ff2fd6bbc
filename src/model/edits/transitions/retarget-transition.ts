import { failure, type Result } from "#base/result.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { placeAmong } from "../support/ordering.ts";

export interface RetargetTransition {
  readonly transition: Id;
  /** What is left out stays. A new source takes it in as its last transition. */
  readonly source?: Id;
  readonly targets?: readonly Id[];
}

export function retargetTransition(
  project: Project,
  { transition: id, source, targets }: RetargetTransition,
): Result<Project, EditError> {
  const found = findRecord(project, "transitions", id);
  if (!found.ok) return failure(found.error);
  let transition = found.value;
  if (targets !== undefined) transition = { ...transition, targets: [...new Set(targets)] };
  if (source !== undefined && source !== transition.source) {
    const { orders } = placeAmong(indexOf(project).transitionsFrom(source), undefined);
    transition = { ...transition, source, order: orders[0] ?? 0 };
  }
  return changeRecords(project, { transitions: { [id]: transition } });
}
