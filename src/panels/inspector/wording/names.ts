// What records are called where they are listed; those without a name of their own go by what they do.

import { ancestorsOf } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import type { Callee } from "#model/schema/invocation.ts";
import type { Project } from "#model/schema/project.ts";

export function stateName(project: Project, state: Id): string {
  return project.states[state]?.name ?? state;
}

/** Where a state lies, from the outside inwards, the machine and the state itself left out. */
export function pathToState(project: Project, state: Id): string {
  return ancestorsOf(project, state)
    .slice(0, -1)
    .reverse()
    .map((id) => stateName(project, id))
    .join(" › ");
}

export function calleeName(project: Project, callee: Callee): string {
  switch (callee.kind) {
    case "service":
      return project.services[callee.service]?.name ?? callee.service;
    case "machine":
      return project.machines[callee.machine]?.name ?? callee.machine;
    case "compensate":
      return "Compensate";
  }
}

export function invocationName(project: Project, id: Id): string {
  const invocation = project.invocations[id];
  return invocation ? (invocation.name ?? calleeName(project, invocation.callee)) : id;
}
