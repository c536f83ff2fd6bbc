import { unknownType } from "#expr/type.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Invocation } from "#model/schema/invocation.ts";
import type { Project } from "#model/schema/project.ts";
import { scopesIn } from "../fields/reading-at.ts";
import { calledRecord } from "../invocation/called-record.ts";

/** What policies of a call may read: what is handed over, and the caller's context. */
export function scopeOfPolicies(project: Project, { callee, state }: Invocation) {
  const scopes = scopesIn(project);
  const called = calledRecord(project, callee);
  const machine = indexOf(project).machineOf(state);
  return { input: called ? scopes.inputOf(called) : unknownType, context: scopes.contextOf(machine) };
}
