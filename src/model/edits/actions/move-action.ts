import { failure, type Result } from "#base/result.ts";
import type { Project } from "../../schema/project.ts";
import type { EditError } from "../support/edit-error.ts";
import { type ActionSite, actionsAt, noSuchAction } from "./action-site.ts";
import { insertAction } from "./insert-action.ts";
import { removeAction } from "./remove-action.ts";

export interface MoveAction {
  readonly from: ActionSite;
  readonly position: number;
  readonly to: ActionSite;
  /** In the list it comes to, itself not counted; without it, after all others. */
  readonly toPosition?: number;
}

export function moveAction(
  project: Project,
  { from, position, to, toPosition }: MoveAction,
): Result<Project, EditError> {
  const found = actionsAt(project, from);
  if (!found.ok) return failure(found.error);
  const action = found.value[position];
  if (action === undefined) return noSuchAction(position);
  const removed = removeAction(project, { site: from, position });
  if (!removed.ok) return removed;
  return insertAction(removed.value, {
    site: to,
    action,
    ...(toPosition === undefined ? {} : { position: toPosition }),
  });
}
