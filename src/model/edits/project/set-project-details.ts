import { type Result, success } from "#base/result.ts";
import { type Project, projectSchema } from "../../schema/project.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { withOptional } from "../support/with-optional.ts";

export interface SetProjectDetails {
  /** What is left out stays. */
  readonly name?: string;
  readonly description?: string;
}

export function setProjectDetails(
  project: Project,
  { name, description }: SetProjectDetails,
): Result<Project, EditError> {
  let changed = project;
  if (name !== undefined && name.trim() !== project.name) changed = { ...changed, name: name.trim() };
  if (description !== undefined) changed = withOptional(changed, "description", description);
  const { shape } = projectSchema;
  const named = shape.name.safeParse(changed.name);
  if (!named.success) return refuse("invalid-value", `The project's name ${named.error.issues[0]?.message}.`);
  const described = shape.description.safeParse(changed.description);
  if (!described.success)
    return refuse("invalid-value", `The project's description ${described.error.issues[0]?.message}.`);
  return success(changed);
}
