import { failure, type Result } from "#base/result.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { Callee, Invocation } from "../../schema/invocation.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { findRecord, recordAt } from "../support/find-record.ts";
import { freshIds } from "../support/fresh-id.ts";
import { placeAmong } from "../support/ordering.ts";
import { renumbered } from "../support/renumbered.ts";
import { withOptional } from "../support/with-optional.ts";

export interface AddInvocation {
  readonly state: Id;
  readonly callee: Callee;
  readonly name?: string;
  readonly input?: Readonly<Record<string, string>>;
  /** Among the invocations of the state; without it, after all others. */
  readonly position?: number;
}

export function addInvocation(project: Project, args: AddInvocation): Result<Project, EditError> {
  const found = findRecord(project, "states", args.state);
  if (!found.ok) return failure(found.error);
  const { orders, moved } = placeAmong(indexOf(project).invocationsOf(args.state), args.position);
  let invocation: Invocation = { state: args.state, order: orders[0] ?? 0, callee: args.callee };
  invocation = withOptional(invocation, "name", args.name?.trim());
  invocation = withOptional(invocation, "input", args.input && { ...args.input });
  const id = freshIds(project)(`${found.value.name} ${wordFor(project, args.callee)}`, "invocation");
  return changeRecords(project, { invocations: { ...renumbered(project.invocations, moved), [id]: invocation } });
}

/** Read beside the state's name in the id: `charging-card-service`. */
function wordFor(project: Project, callee: Callee): string {
  switch (callee.kind) {
    case "service":
      return recordAt(project, "services", callee.service)?.name ?? "call";
    case "machine":
      return recordAt(project, "machines", callee.machine)?.name ?? "run";
    case "compensate":
      return "compensate";
  }
}
