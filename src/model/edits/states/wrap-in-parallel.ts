import { failure, type Result } from "#base/result.ts";
import { describeRecord } from "../../describe.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { kindNames } from "../support/problem-of-place.ts";
import { canAct, canHoldStates, findMovable, outermost } from "../support/state-tree.ts";
import { createState } from "./create-state.ts";
import { groupStates } from "./group-states.ts";

export interface WrapInParallel {
  readonly states: readonly Id[];
  readonly name?: string;
}

/** Each of the states becomes active beside the others, in a region of its own. One alone gets an empty region beside it. */
export function wrapInParallel(
  project: Project,
  { states, name = "Parallel" }: WrapInParallel,
): Result<Project, EditError> {
  const problem = findMovable(project, states);
  if (problem) return failure(problem.error);
  const outer = outermost(project, states);
  const unfit = outer.find((state) => !canAct(project.states[state]?.kind ?? "atomic"));
  if (unfit !== undefined) {
    const kind = project.states[unfit]?.kind ?? "final";
    const message = `${describeRecord(project, "states", unfit)} is ${kindNames[kind]} and can't be active beside others.`;
    return refuse("wrong-kind", message, { table: "states", id: unfit });
  }
  let wrapped = groupStates(project, { states: outer, name, kind: "parallel" });
  if (!wrapped.ok) return wrapped;
  const parallel = wrapped.value.states[outer[0] ?? ""]?.parent ?? "";
  for (const state of outer) {
    if (canHoldStates(wrapped.value.states[state]?.kind ?? "atomic")) continue;
    wrapped = groupStates(wrapped.value, { states: [state], name: "Region" });
    if (!wrapped.ok) return wrapped;
  }
  return outer.length > 1
    ? wrapped
    : createState(wrapped.value, { parent: parallel, name: "Region", kind: "compound" });
}
