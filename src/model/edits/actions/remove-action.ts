import { failure, type Result } from "#base/result.ts";
import type { Project } from "../../schema/project.ts";
import type { EditError } from "../support/edit-error.ts";
import { type ActionSite, actionsAt, noSuchAction, writeActions } from "./action-site.ts";

export interface RemoveAction {
  readonly site: ActionSite;
  readonly position: number;
}

export function removeAction(project: Project, { site, position }: RemoveAction): Result<Project, EditError> {
  const found = actionsAt(project, site);
  if (!found.ok) return failure(found.error);
  if (found.value[position] === undefined) return noSuchAction(position);
  return writeActions(
    project,
    site,
    found.value.filter((_, index) => index !== position),
  );
}
