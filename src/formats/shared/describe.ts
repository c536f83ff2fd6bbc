// Triggers, guards and actions as the short texts that diagrams carry: `pay [context.total > 0] / total = 0, log("x")`.
// What the Mermaid import reads back is this notation.

import { shownDelay } from "#model/queries/shown-delay.ts";
import { eventName, invocationName, receiverName, stateName } from "#model/queries/shown-names.ts";
import type { Action } from "#model/schema/action.ts";
import type { Id } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Project } from "#model/schema/project.ts";
import type { Transition, Trigger } from "#model/schema/transition.ts";

export function describeTransition(project: Project, transition: Transition): string {
  const isUnguarded = transition.trigger.kind === "always" && !transition.guard;
  const trigger = isUnguarded ? "always" : describeTrigger(project, transition.trigger);
  const guard = transition.guard ? `[${describeGuard(project, transition.guard)}]` : "";
  const actions = (transition.actions ?? []).map((action) => describeAction(project, action)).join(", ");
  return [trigger, guard, actions === "" ? "" : `/ ${actions}`].filter((part) => part !== "").join(" ");
}

export function describeTrigger(project: Project, trigger: Trigger): string {
  switch (trigger.kind) {
    case "event":
      return eventName(project, trigger.event);
    case "wildcard":
      return trigger.pattern;
    case "after":
      return `after ${shownDelay(oneLine(trigger.delay))}`;
    case "always":
      return "";
    case "stateDone":
      return "done";
    case "invocationDone":
      return `done ${calledName(project, trigger.invocation)}`;
    case "invocationError":
      return `error ${calledName(project, trigger.invocation)}`;
    default:
      return trigger satisfies never;
  }
}

/** As diagrams name it; a compensation without a name of its own is told by a word of the notation. */
export function calledName(project: Project, invocation: Id): string {
  const record = project.invocations[invocation];
  const isNotation = record?.callee.kind === "compensate" && record.name === undefined;
  return isNotation ? "compensate" : invocationName(project, invocation);
}

export function describeGuard(project: Project, guard: Guard): string {
  switch (guard.kind) {
    case "expression":
      return oneLine(guard.expression);
    case "named":
      return `${project.implementations[guard.implementation]?.name ?? guard.implementation}${describeArguments(guard.parameters)}`;
    case "in":
      return `in ${stateName(project, guard.state)}`;
    case "not":
      return `not (${describeGuard(project, guard.guard)})`;
    case "and":
    case "or":
      return guard.guards.map((part) => `(${describeGuard(project, part)})`).join(` ${guard.kind} `);
    default:
      return guard satisfies never;
  }
}

export function describeAction(project: Project, action: Action): string {
  switch (action.kind) {
    case "assign":
      return Object.entries(action.values)
        .map(([field, value]) => `${field} = ${oneLine(value)}`)
        .join(", ");
    case "raise":
      return `raise ${eventName(project, action.event)}${describeArguments(action.payload)}${timing(action)}`;
    case "send":
      return `send ${eventName(project, action.event)}${describeArguments(action.payload)} to ${receiverName(project, action.to)}${timing(action)}`;
    case "cancel":
      return `cancel ${action.label}`;
    case "log":
      return `log(${oneLine(action.message)})`;
    case "named":
      return `${project.implementations[action.implementation]?.name ?? action.implementation}${describeArguments(action.parameters)}`;
    default:
      return action satisfies never;
  }
}

function timing({
  delay,
  label,
}: {
  readonly delay?: string | undefined;
  readonly label?: string | undefined;
}): string {
  return `${delay === undefined ? "" : ` after ${shownDelay(oneLine(delay))}`}${label === undefined ? "" : ` as ${label}`}`;
}

function describeArguments(values: Readonly<Record<string, string>> | undefined): string {
  const entries = Object.entries(values ?? {});
  return entries.length === 0 ? "" : `(${entries.map(([name, value]) => `${name}: ${oneLine(value)}`).join(", ")})`;
}

export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
