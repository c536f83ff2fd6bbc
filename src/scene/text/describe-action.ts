// Actions and guards as short as a drawing needs them; the inspector shows all of it.

import type { Action } from "#model/schema/action.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Project } from "#model/schema/project.ts";

export function describeAction(project: Project, action: Action): string {
  switch (action.kind) {
    case "assign":
      return Object.entries(action.values)
        .map(([field, value]) => `${field} = ${value}`)
        .join(", ");
    case "raise":
      return `raise ${eventName(project, action.event)}`;
    case "send":
      return `send ${eventName(project, action.event)} to ${receiverName(project, action.to)}`;
    case "cancel":
      return `cancel ${action.label}`;
    case "log":
      return `log ${action.message}`;
    case "named":
      return project.implementations[action.implementation]?.name ?? action.implementation;
  }
}

type Receiver = Extract<Action, { kind: "send" }>["to"];

function receiverName(project: Project, to: Receiver): string {
  switch (to.kind) {
    case "parent":
      return "parent";
    case "channel":
      return project.channels[to.channel]?.name ?? to.channel;
    case "invocation":
      return invocationName(project, to.invocation);
  }
}

export function eventName(project: Project, event: string): string {
  return project.events[event]?.name ?? event;
}

/** Its own name, or that of what it calls. */
export function invocationName(project: Project, id: string): string {
  const invocation = project.invocations[id];
  if (!invocation) return id;
  if (invocation.name) return invocation.name;
  const { callee } = invocation;
  switch (callee.kind) {
    case "service":
      return project.services[callee.service]?.name ?? callee.service;
    case "machine":
      return project.machines[callee.machine]?.name ?? callee.machine;
    case "compensate":
      return "Compensate";
  }
}

/** The loader bounds how deep guards lie inside each other. */
export function describeGuard(project: Project, guard: Guard): string {
  switch (guard.kind) {
    case "expression":
      return guard.expression;
    case "named":
      return project.implementations[guard.implementation]?.name ?? guard.implementation;
    case "in":
      return `in ${project.states[guard.state]?.name ?? guard.state}`;
    case "not":
      return `not ${describeGuard(project, guard.guard)}`;
    case "and":
    case "or":
      return guard.guards.map((part) => describeGuard(project, part)).join(guard.kind === "and" ? " and " : " or ");
  }
}
