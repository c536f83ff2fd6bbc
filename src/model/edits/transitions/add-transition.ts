import { failure, type Result } from "#base/result.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Action } from "../../schema/action.ts";
import type { Id } from "../../schema/common.ts";
import type { Guard } from "../../schema/guard.ts";
import type { Project } from "../../schema/project.ts";
import type { Transition, Trigger } from "../../schema/transition.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { findRecord, recordAt } from "../support/find-record.ts";
import { freshIds } from "../support/fresh-id.ts";
import { placeAmong } from "../support/ordering.ts";
import { renumbered } from "../support/renumbered.ts";
import { withOptional } from "../support/with-optional.ts";

export interface AddTransition {
  readonly source: Id;
  /** None: only the actions run. */
  readonly targets: readonly Id[];
  readonly trigger: Trigger;
  readonly guard?: Guard;
  readonly actions?: readonly Action[];
  readonly reenter?: boolean;
  readonly description?: string;
  /** Priority among the source's transitions; without it, after all others. */
  readonly position?: number;
}

export function addTransition(project: Project, args: AddTransition): Result<Project, EditError> {
  const found = findRecord(project, "states", args.source);
  if (!found.ok) return failure(found.error);
  const { orders, moved } = placeAmong(indexOf(project).transitionsFrom(args.source), args.position);
  const id = freshIds(project)(`${found.value.name} ${wordFor(project, args.trigger)}`, "transition");
  let transition: Transition = {
    source: args.source,
    order: orders[0] ?? 0,
    trigger: args.trigger,
    targets: [...new Set(args.targets)],
  };
  transition = withOptional(transition, "guard", args.guard);
  transition = withOptional(transition, "actions", args.actions && [...args.actions]);
  transition = withOptional(transition, "reenter", args.reenter);
  transition = withOptional(transition, "description", args.description);
  return changeRecords(project, { transitions: { ...renumbered(project.transitions, moved), [id]: transition } });
}

/** Read beside the source's name in the id: `charging-declined`. */
function wordFor(project: Project, trigger: Trigger): string {
  switch (trigger.kind) {
    case "event":
      return recordAt(project, "events", trigger.event)?.name ?? "event";
    case "wildcard":
      return "any";
    case "after":
    case "always":
      return trigger.kind;
    case "stateDone":
    case "invocationDone":
      return "done";
    case "invocationError":
      return "error";
  }
}
