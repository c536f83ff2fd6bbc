// Actions and guards as JSON objects of a type and parameters.

import type { Action, Receiver } from "#model/schema/action.ts";
import type { Arguments } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Project } from "#model/schema/project.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** How an expression is told from a text. */
export function shown(expression: string): string {
  return `{{ ${expression} }}`;
}

export function shownAll(values: Arguments): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value)]));
}

export function oneOrMany<Item>(items: readonly Item[]): Item | readonly Item[] {
  const [first] = items;
  return items.length === 1 && first !== undefined ? first : items;
}

export function actionsJson(project: Project, key: string, list: readonly Action[] | undefined): JsonObject {
  return list && list.length > 0 ? { [key]: list.map((action) => actionJson(project, action)) } : {};
}

function actionJson(project: Project, action: Action): string | JsonObject {
  switch (action.kind) {
    case "assign":
      return { type: "assign", params: shownAll(action.values) };
    case "raise":
      return { type: "raise", params: sendingJson(project, action) };
    case "send":
      return { type: "sendTo", params: { to: receiverText(action.to), ...sendingJson(project, action) } };
    case "cancel":
      return { type: "cancel", params: { id: action.label } };
    case "log":
      return { type: "log", params: { message: shown(action.message) } };
    case "named":
      return named(project, action.implementation, action.parameters);
    default:
      return action satisfies never;
  }
}

export function guardJson(project: Project, guard: Guard): string | JsonObject {
  switch (guard.kind) {
    case "expression":
      return { type: "expression", params: { expression: guard.expression } };
    case "named":
      return named(project, guard.implementation, guard.parameters);
    case "in":
      return { type: "stateIn", params: { state: `#${guard.state}` } };
    case "not":
      return { type: "not", guards: [guardJson(project, guard.guard)] };
    case "and":
    case "or":
      return { type: guard.kind, guards: guard.guards.map((part) => guardJson(project, part)) };
    default:
      return guard satisfies never;
  }
}

function named(project: Project, implementation: string, parameters: Arguments | undefined): string | JsonObject {
  const name = project.implementations[implementation]?.name ?? implementation;
  return parameters ? { type: name, params: shownAll(parameters) } : name;
}

type Sending = Extract<Action, { kind: "raise" | "send" }>;

function sendingJson(project: Project, { event, payload, delay, label }: Sending): JsonObject {
  const type = project.events[event]?.name ?? event;
  return {
    event: { type, ...shownAll(payload ?? {}) },
    ...(delay === undefined ? {} : { delay: shown(delay) }),
    ...(label === undefined ? {} : { id: label }),
  };
}

function receiverText(to: Receiver): string {
  switch (to.kind) {
    case "parent":
      return "#_parent";
    case "invocation":
      return to.invocation;
    case "channel":
      return `channel:${to.channel}`;
    default:
      return to satisfies never;
  }
}
