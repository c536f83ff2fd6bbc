import { failure, type Result } from "#base/result.ts";
import { describeRecord } from "../../describe.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import type { Transition } from "../../schema/transition.ts";
import { changeRecords } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { placeAmong } from "../support/ordering.ts";
import { renumbered } from "../support/renumbered.ts";
import { rootOf } from "../support/state-tree.ts";

export interface MoveInvocation {
  readonly invocation: Id;
  /** Without it, the state it is in. */
  readonly state?: Id;
  /** Among the invocations there, itself not counted; without it, after all others. */
  readonly position?: number;
}

/** The transitions that wait for its end come along. */
export function moveInvocation(project: Project, args: MoveInvocation): Result<Project, EditError> {
  const found = findRecord(project, "invocations", args.invocation);
  if (!found.ok) return failure(found.error);
  const state = args.state ?? found.value.state;
  const target = findRecord(project, "states", state);
  if (!target.ok) return failure(target.error);
  const index = indexOf(project);
  if (rootOf(project, state) !== rootOf(project, found.value.state)) {
    const message = `A call can't be moved to another machine, where ${describeRecord(project, "states", state)} is: its input reads the data of its own. Copy it instead.`;
    return refuse("other-machine", message, { table: "states", id: state });
  }
  const others = index.invocationsOf(state).filter((other) => other.id !== args.invocation);
  const { orders, moved } = placeAmong(others, args.position);
  return changeRecords(project, {
    invocations: {
      ...renumbered(project.invocations, moved),
      [args.invocation]: { ...found.value, state, order: orders[0] ?? 0 },
    },
    transitions: state === found.value.state ? {} : followers(project, args.invocation, found.value.state, state),
  });
}

function followers(project: Project, invocation: Id, from: Id, to: Id): Record<Id, Transition> {
  const index = indexOf(project);
  const following = index.transitionsFrom(from).filter(({ record: { trigger } }) => {
    const isEnd = trigger.kind === "invocationDone" || trigger.kind === "invocationError";
    return isEnd && trigger.invocation === invocation;
  });
  const { orders } = placeAmong(index.transitionsFrom(to), undefined, following.length);
  return Object.fromEntries(
    following.map(({ id, record }, position) => [id, { ...record, source: to, order: orders[position] ?? 0 }]),
  );
}
