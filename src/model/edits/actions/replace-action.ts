import { failure, type Result } from "#base/result.ts";
import type { Action } from "../../schema/action.ts";
import type { Project } from "../../schema/project.ts";
import type { EditError } from "../support/edit-error.ts";
import { type ActionSite, actionsAt, noSuchAction, writeActions } from "./action-site.ts";

export interface ReplaceAction {
  readonly site: ActionSite;
  readonly position: number;
  readonly action: Action;
}

export function replaceAction(project: Project, { site, position, action }: ReplaceAction): Result<Project, EditError> {
  const found = actionsAt(project, site);
  if (!found.ok) return failure(found.error);
  if (found.value[position] === undefined) return noSuchAction(position);
  const actions = found.value.map((old, index) => (index === position ? action : old));
  return writeActions(project, site, actions);
}
