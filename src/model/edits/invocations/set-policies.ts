import { failure, type Result } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Policy } from "../../schema/policy.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { withOptional } from "../support/with-optional.ts";

export interface SetPolicies {
  readonly invocation: Id;
  /** Outermost first, each kind at most once. */
  readonly policies: readonly Policy[];
}

export function setPolicies(project: Project, { invocation: id, policies }: SetPolicies): Result<Project, EditError> {
  const found = findRecord(project, "invocations", id);
  if (!found.ok) return failure(found.error);
  const kinds = policies.map((policy) => policy.kind);
  const twice = kinds.find((kind, position) => kinds.indexOf(kind) !== position);
  if (twice !== undefined) {
    const message = `A call can have the policy "${twice}" only once. Change the one that is there.`;
    return refuse("invalid-value", message, { table: "invocations", id });
  }
  return changeRecords(project, { invocations: { [id]: withOptional(found.value, "policies", [...policies]) } });
}
