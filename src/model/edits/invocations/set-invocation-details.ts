import { failure, type Result } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { withOptional } from "../support/with-optional.ts";

export interface SetInvocationDetails {
  readonly invocation: Id;
  /** What is left out stays; an empty value takes it away. */
  readonly name?: string;
  readonly input?: Readonly<Record<string, string>>;
  readonly description?: string;
}

export function setInvocationDetails(
  project: Project,
  { invocation: id, name, input, description }: SetInvocationDetails,
): Result<Project, EditError> {
  const found = findRecord(project, "invocations", id);
  if (!found.ok) return failure(found.error);
  let invocation = found.value;
  if (name !== undefined) invocation = withOptional(invocation, "name", name.trim());
  if (input !== undefined) invocation = withOptional(invocation, "input", { ...input });
  if (description !== undefined) invocation = withOptional(invocation, "description", description);
  return changeRecords(project, { invocations: { [id]: invocation } });
}
