import { failure, type Result } from "#base/result.ts";
import type { Action } from "../../schema/action.ts";
import type { Project } from "../../schema/project.ts";
import type { EditError } from "../support/edit-error.ts";
import { type ActionSite, actionsAt, writeActions } from "./action-site.ts";

export interface SetActions {
  readonly site: ActionSite;
  readonly actions: readonly Action[];
}

/** All actions of one place at once. */
export function setActions(project: Project, { site, actions }: SetActions): Result<Project, EditError> {
  const found = actionsAt(project, site);
  return found.ok ? writeActions(project, site, actions) : failure(found.error);
}
