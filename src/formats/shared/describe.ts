// Triggers, guards and actions as the short texts that diagrams carry: `pay [context.total > 0] / total = 0, log("x")`.
// What the Mermaid import reads back is this notation.

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
      return project.events[trigger.event]?.name ?? trigger.event;
    case "wildcard":
      return trigger.pattern;
    case "after":
      return `after ${oneLine(trigger.delay)}`;
    case "always":
      return "";
    case "stateDone":
      return "done";
    case "invocationDone":
      return `done ${calleeName(project, trigger.invocation)}`;
    case "invocationError":
      return `error ${calleeName(project, trigger.invocation)}`;
    default:
      return trigger satisfies never;
  }
}

export function calleeName(project: Project, invocation: Id): string {
  const record = project.invocations[invocation];
  if (!record) return invocation;
  if (record.name !== undefined) return record.name;
  const { callee } = record;
  switch (callee.kind) {
    case "service":
      return project.services[callee.service]?.name ?? callee.service;
    case "machine":
      return project.machines[callee.machine]?.name ?? callee.machine;
    case "compensate":
      return "compensate";
    default:
      return callee satisfies never;
  }
}

export function describeGuard(project: Project, guard: Guard): string {
  switch (guard.kind) {
    case "expression":
      return oneLine(guard.expression);
    case "named":
      return `${project.implementations[guard.implementation]?.name ?? guard.implementation}${describeArguments(guard.parameters)}`;
    case "in":
      return `in ${project.states[guard.state]?.name ?? guard.state}`;
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
      return `raise ${project.events[action.event]?.name ?? action.event}${describeArguments(action.payload)}${timing(action)}`;
    case "send":
      return `send ${project.events[action.event]?.name ?? action.event}${describeArguments(action.payload)} to ${receiver(project, action)}${timing(action)}`;
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

function receiver(project: Project, { to }: Extract<Action, { kind: "send" }>): string {
  switch (to.kind) {
    case "parent":
      return "parent";
    case "channel":
      return project.channels[to.channel]?.name ?? to.channel;
    case "invocation":
      return calleeName(project, to.invocation);
    default:
      return to satisfies never;
  }
}

function timing({
  delay,
  label,
}: {
  readonly delay?: string | undefined;
  readonly label?: string | undefined;
}): string {
  return `${delay === undefined ? "" : ` after ${oneLine(delay)}`}${label === undefined ? "" : ` as ${label}`}`;
}

function describeArguments(values: Readonly<Record<string, string>> | undefined): string {
  const entries = Object.entries(values ?? {});
  return entries.length === 0 ? "" : `(${entries.map(([name, value]) => `${name}: ${oneLine(value)}`).join(", ")})`;
}

export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
