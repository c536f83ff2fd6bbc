// What records are called where people read of them; those without a name of their own go by what they call.

import type { Action } from "../schema/action.ts";
import type { Id } from "../schema/common.ts";
import type { Callee } from "../schema/invocation.ts";
import type { Project } from "../schema/project.ts";

export function stateName(project: Project, state: Id): string {
  return project.states[state]?.name ?? state;
}

export function eventName(project: Project, event: Id): string {
  return project.events[event]?.name ?? event;
}

export function calleeName(project: Project, callee: Callee): string {
  switch (callee.kind) {
    case "service":
      return project.services[callee.service]?.name ?? callee.service;
    case "machine":
      return project.machines[callee.machine]?.name ?? callee.machine;
    case "compensate":
      return "Compensate";
    default:
      return callee satisfies never;
  }
}

export function invocationName(project: Project, id: Id): string {
  const invocation = project.invocations[id];
  return invocation ? (invocation.name ?? calleeName(project, invocation.callee)) : id;
}

export function receiverName(project: Project, to: Extract<Action, { kind: "send" }>["to"]): string {
  switch (to.kind) {
    case "parent":
      return "parent";
    case "channel":
      return project.channels[to.channel]?.name ?? to.channel;
    case "invocation":
      return invocationName(project, to.invocation);
    default:
      return to satisfies never;
  }
}
