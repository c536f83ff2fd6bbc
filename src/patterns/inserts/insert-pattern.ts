// The patterns that can be inserted into a drawing, each as ordinary states and policies and in one step.

import type { Result } from "#base/result.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { attemptTimeout, breakerPolicy, defendCalls, retryPolicy } from "./defend-calls.ts";
import { insertApproval } from "./insert-approval.ts";
import { insertCompensation } from "./insert-compensation.ts";
import { insertDeadLetter } from "./insert-dead-letter.ts";
import { insertDedup } from "./insert-dedup.ts";
import { insertFanOut } from "./insert-fan-out.ts";
import { insertTimeout } from "./insert-timeout.ts";
import type { InsertKind } from "./insert-titles.data.ts";

type Insert = (project: Project, states: readonly Id[]) => Result<Project, EditError>;

const inserts: Readonly<Record<InsertKind, Insert>> = {
  retry: (project, states) => defendCalls(project, states, [retryPolicy, attemptTimeout]),
  timeout: insertTimeout,
  breaker: (project, states) => defendCalls(project, states, [breakerPolicy, attemptTimeout]),
  compensation: insertCompensation,
  joinAll: (project, states) => insertFanOut(project, states, { needed: "all", whenOneFails: "endTheOthers" }),
  joinAny: (project, states) => insertFanOut(project, states, { needed: 1, whenOneFails: "leaveItOut" }),
  approval: insertApproval,
  dedup: insertDedup,
  deadLetter: insertDeadLetter,
};

export function insertPattern(project: Project, kind: InsertKind, states: readonly Id[]): Result<Project, EditError> {
  return inserts[kind](project, states);
}
