import { failure, type Result, success } from "#base/result.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import type { State } from "../../schema/state.ts";
import type { Trigger } from "../../schema/transition.ts";
import { createRecord } from "../records/create-record.ts";
import type { EditError } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { addTransition } from "./add-transition.ts";

export interface ConnectStates {
  readonly source: Id;
  /** None: a transition to nowhere, which only acts. */
  readonly target?: Id;
  /** What a new event is called, where the name of the target says nothing yet. */
  readonly event?: string;
}

/**
 * An arrow, before anybody has said when it is taken. What the source does suggests it: the answer of a call, its
 * failure, the end of the states inside. Otherwise it is a new event, called like the place it leads to.
 */
export function connectStates(project: Project, { source, target, event }: ConnectStates): Result<Project, EditError> {
  const from = findRecord(project, "states", source);
  if (!from.ok) return failure(from.error);
  const to = target === undefined ? undefined : findRecord(project, "states", target);
  if (to && !to.ok) return failure(to.error);
  const targets = target === undefined ? [] : [target];
  const expected = expectedTrigger(project, source, from.value);
  if (expected) return addTransition(project, { source, targets, trigger: expected });
  const made = withEvent(project, event ?? to?.value.name ?? "next");
  if (!made.ok) return made;
  return addTransition(made.value.project, { source, targets, trigger: { kind: "event", event: made.value.event } });
}

function expectedTrigger(project: Project, source: Id, state: State): Trigger | undefined {
  const index = indexOf(project);
  const taken = index.transitionsFrom(source).map(({ record }) => record.trigger);
  for (const { id: invocation } of index.invocationsOf(source))
    for (const kind of ["invocationDone", "invocationError"] as const)
      if (!taken.some((trigger) => trigger.kind === kind && trigger.invocation === invocation))
        return { kind, invocation };
  const canFinish =
    state.parent !== null &&
    (state.kind === "parallel" || index.childrenOf(source).some(({ record }) => record.kind === "final"));
  return canFinish && !taken.some(({ kind }) => kind === "stateDone") ? { kind: "stateDone" } : undefined;
}

function withEvent(project: Project, name: string): Result<{ project: Project; event: Id }, EditError> {
  const made = createRecord(project, { table: "events", record: { name: name.trim().toLowerCase() } });
  if (!made.ok) return made;
  const event = Object.keys(made.value.events).find((id) => !Object.hasOwn(project.events, id));
  return success({ project: made.value, event: event ?? "" });
}
