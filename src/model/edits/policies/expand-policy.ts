import type { Result } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import type { EditError } from "../support/edit-error.ts";
import { expandRetry } from "./expand-retry.ts";
import { expandTimeout } from "./expand-timeout.ts";

export const expandableKinds = ["retry", "attemptTimeout", "totalTimeout"] as const;
export type ExpandableKind = (typeof expandableKinds)[number];

export interface ExpandPolicy {
  readonly invocation: Id;
  readonly policy: ExpandableKind;
}

/** Draws what the outermost policy does as ordinary states and transitions, which then do the same. */
export function expandPolicy(project: Project, { invocation, policy }: ExpandPolicy): Result<Project, EditError> {
  return policy === "retry" ? expandRetry(project, invocation) : expandTimeout(project, invocation, policy);
}
