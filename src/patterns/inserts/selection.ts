// What an insertion wants to know of the selected states.

import { failure, type Result, success } from "#base/result.ts";
import { type EditError, refuse } from "#model/edits/support/edit-error.ts";
import { findMovable, outermost } from "#model/edits/support/state-tree.ts";
import { descendantsOf, leastCommonAncestor } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Invocation } from "#model/schema/invocation.ts";
import type { Project } from "#model/schema/project.ts";

export interface Selection {
  /** In document order, without what lies inside another. */
  readonly states: readonly Id[];
  readonly first: Id;
  readonly parent: Id;
  /** To name what is drawn after it. */
  readonly name: string;
  /** Of the states and of all inside them. */
  readonly invocations: readonly { readonly id: Id; readonly record: Invocation }[];
}

export function selectionOf(project: Project, selected: readonly Id[]): Result<Selection, EditError> {
  const problem = findMovable(project, selected);
  if (problem) return failure(problem.error);
  const states = outermost(project, selected);
  const parent = leastCommonAncestor(project, states);
  const [first] = states;
  if (parent === undefined || first === undefined)
    return refuse("other-machine", "Select states of one machine to insert a pattern.");
  const index = indexOf(project);
  const invocations = states
    .flatMap((state) => [state, ...descendantsOf(project, state)])
    .flatMap((state) => index.invocationsOf(state));
  const name = states.length === 1 ? (project.states[first]?.name ?? first) : `${project.states[first]?.name} and more`;
  return success({ states, first, parent, name, invocations });
}

/** The calls of services among them; a pattern that defends calls needs at least one. */
export function callsOf(selection: Selection, why: string): Result<Selection["invocations"], EditError> {
  const calls = selection.invocations.filter(({ record }) => record.callee.kind === "service");
  return calls.length > 0
    ? success(calls)
    : refuse("wrong-kind", `Nothing here calls a service, so there is nothing ${why}. Select a state with a call.`);
}
