// Actions and guards as short as a drawing needs them; the inspector shows all of it.

import { eventName, receiverName, stateName } from "#model/queries/shown-names.ts";
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

/** The loader bounds how deep guards lie inside each other. */
export function describeGuard(project: Project, guard: Guard): string {
  switch (guard.kind) {
    case "expression":
      return guard.expression;
    case "named":
      return project.implementations[guard.implementation]?.name ?? guard.implementation;
    case "in":
      return `in ${stateName(project, guard.state)}`;
    case "not":
      return `not ${describeGuard(project, guard.guard)}`;
    case "and":
    case "or":
      return guard.guards.map((part) => describeGuard(project, part)).join(guard.kind === "and" ? " and " : " or ");
  }
}
