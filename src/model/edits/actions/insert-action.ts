import { failure, type Result } from "#base/result.ts";
import type { Action } from "../../schema/action.ts";
import type { Project } from "../../schema/project.ts";
import type { EditError } from "../support/edit-error.ts";
import { clampPosition } from "../support/ordering.ts";
import { type ActionSite, actionsAt, writeActions } from "./action-site.ts";

export interface InsertAction {
  readonly site: ActionSite;
  readonly action: Action;
  /** Without it, after all others. */
  readonly position?: number;
}

export function insertAction(project: Project, { site, action, position }: InsertAction): Result<Project, EditError> {
  const found = actionsAt(project, site);
  if (!found.ok) return failure(found.error);
  const at = clampPosition(position, found.value.length);
  return writeActions(project, site, [...found.value.slice(0, at), action, ...found.value.slice(at)]);
}
