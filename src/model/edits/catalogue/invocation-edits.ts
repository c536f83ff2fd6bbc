import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { addInvocation } from "../invocations/add-invocation.ts";
import { moveInvocation } from "../invocations/move-invocation.ts";
import { removeInvocations } from "../invocations/remove-invocations.ts";
import { setCallee } from "../invocations/set-callee.ts";
import { setInvocationDetails } from "../invocations/set-invocation-details.ts";
import { setPolicies } from "../invocations/set-policies.ts";
import { recordAt } from "../support/find-record.ts";
import { called, calledAll, listed } from "./listed-edit.ts";

export const invocationEdits = {
  addInvocation: listed(addInvocation, (project, { state }) => `Add invocation to ${called(project, "states", state)}`),
  removeInvocations: listed(removeInvocations, (project, { invocations }) => {
    const [only] = invocations;
    return invocations.length === 1 && only !== undefined
      ? `Remove ${invocationCalled(project, only)}`
      : `Remove ${calledAll(project, "invocations", invocations)}`;
  }),
  setCallee: listed(
    setCallee,
    (project, { invocation }) => `Change what ${invocationCalled(project, invocation)} calls`,
  ),
  setInvocationDetails: listed(
    setInvocationDetails,
    (project, { invocation }) => `Change ${invocationCalled(project, invocation)}`,
  ),
  setPolicies: listed(
    setPolicies,
    (project, { invocation }) => `Change policies of ${invocationCalled(project, invocation)}`,
  ),
  moveInvocation: listed(moveInvocation, (project, { invocation }) => `Move ${invocationCalled(project, invocation)}`),
};

function invocationCalled(project: Project, invocation: Id): string {
  const record = recordAt(project, "invocations", invocation);
  if (!record || record.name) return called(project, "invocations", invocation);
  return `invocation in ${called(project, "states", record.state)}`;
}
