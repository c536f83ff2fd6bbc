// How facts of a document are said so that two documents can be compared: without ids, and up to what means the same.

import { evaluateExpression } from "#expr/evaluate.ts";
import { printExpression } from "#expr/print.ts";
import { readsOf } from "#expr/reads.ts";
import { expressionOf } from "#model/parsed-text.ts";
import { indexOf } from "#model/queries/project-index.ts";
import { referencesOf } from "#model/queries/references.ts";
import type { Action } from "#model/schema/action.ts";
import type { Id } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Project } from "#model/schema/project.ts";
import type { Trigger } from "#model/schema/transition.ts";

export function statesInOrder(project: Project, root: Id): Id[] {
  const index = indexOf(project);
  const all: Id[] = [];
  const waiting = [root];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    all.push(id);
    waiting.unshift(...index.childrenOf(id).map((child) => child.id));
  }
  return all;
}

/** All regions of a parallel state is what it begins with anyway. */
function defaultsOf(project: Project, id: Id): readonly Id[] {
  const state = project.states[id];
  const given = state?.kind === "history" ? (state.defaults ?? []) : [];
  const isParallel = project.states[state?.parent ?? ""]?.kind === "parallel";
  const regions = Object.entries(project.states).filter(
    ([, each]) => each.parent === state?.parent && each.kind !== "history",
  );
  return isParallel && regions.every(([region]) => given.includes(region)) ? [] : given;
}

export type Words = ReturnType<typeof wordsFor>;

export function wordsFor(project: Project, order: readonly Id[]) {
  const at = (id: Id | undefined) => (id === undefined ? -1 : order.indexOf(id));
  const index = indexOf(project);
  const own = new Set(order);
  const invocations = order.flatMap((state) => index.invocationsOf(state));
  /** A machine may come back as a service. */
  const called = ({ callee }: Project["invocations"][string]) =>
    callee.kind === "service" ? [callee.service] : callee.kind === "machine" ? [callee.machine] : [];
  const services = [...new Set(invocations.flatMap(({ record }) => called(record)))];
  const transitions = Object.values(project.transitions).filter(({ source }) => own.has(source));
  const handled = new Set(transitions.flatMap(({ trigger }) => (trigger.kind === "event" ? [trigger.event] : [])));
  const used = new Set(
    referencesOf(project).flatMap(({ path, table, id }) => {
      const holder = path[0] === "transitions" ? project.transitions[String(path[1])]?.source : String(path[1]);
      return table === "implementations" && own.has(holder ?? "") ? [id] : [];
    }),
  );
  const expression = (text: string) => {
    const parsed = expressionOf(text);
    if (!parsed.ok) return text;
    const value = readsOf(parsed.value).length === 0 ? evaluateExpression(parsed.value, {}) : undefined;
    return value?.ok
      ? JSON.stringify(value.value)
      : printExpression(parsed.value).replace(/[()]|(?<=!) |\bBoolean\b/g, "");
  };
  const values = (given: Readonly<Record<string, string>> = {}) =>
    Object.entries(given)
      .map(([name, value]) => [name, expression(value)])
      .sort();
  /** Names without blanks, so that an event is found again; the name itself is a fact of its own. */
  const event = (id: Id) => project.events[id]?.name.replace(/\s+/g, "_");
  const named = (id: Id) => project.implementations[id]?.name;
  const callee = (given: Project["invocations"][string]["callee"]) =>
    given.kind === "service" ? `service ${services.indexOf(given.service)}` : JSON.stringify(given);
  /** What is assigned together may be assigned one after the other. */
  const actions = (given: readonly Action[]): unknown[] => {
    const assigned = given.flatMap((each) => (each.kind === "assign" ? values(each.values).map(String) : []));
    if (given.length === 0) return [];
    return [assigned.sort(), ...given.flatMap((each) => (each.kind === "assign" ? [] : [plain(each)]))];
  };
  const plain = (given: Action): unknown => {
    switch (given.kind) {
      case "raise":
        return [
          given.kind,
          event(given.event),
          values(given.payload),
          given.delay && expression(given.delay),
          given.label,
        ];
      case "send":
        return [
          given.kind,
          given.to.kind,
          event(given.event),
          values(given.payload),
          given.delay && expression(given.delay),
        ];
      case "named":
        return [given.kind, named(given.implementation), values(given.parameters)];
      case "log":
        return [given.kind, expression(given.message)];
      default:
        return given;
    }
  };
  const guard = (given: Guard): unknown => {
    switch (given.kind) {
      case "expression":
        return expression(given.expression);
      case "named":
        return [named(given.implementation), values(given.parameters)];
      case "in":
        return ["in", at(given.state)];
      case "not":
        return join("!", [guard(given.guard)]);
      default:
        return join(given.kind === "and" ? " && " : " || ", given.guards.map(guard));
    }
  };
  /** Guards that are expressions may come back as one expression. */
  const join = (sign: string, inner: unknown[]): unknown => {
    if (!inner.every((each) => typeof each === "string")) return [sign, inner];
    return sign === "!" ? `!${inner[0]}` : inner.join(sign);
  };
  const trigger = (given: Trigger): string => {
    if (given.kind === "event") return `on ${event(given.event)}`;
    if (given.kind === "wildcard") return `on ${given.pattern}`;
    if (given.kind === "after") return `after ${expression(given.delay)}`;
    return "invocation" in given
      ? `${given.kind} ${invocations.findIndex(({ id }) => id === given.invocation)}`
      : given.kind;
  };
  /** Marks around a text are a matter of taste. */
  const type = (text: string | undefined) => text?.replaceAll("'", '"');
  return {
    at,
    event,
    expression,
    values,
    callee,
    actions,
    guard,
    trigger,
    type,
    services,
    defaults: (id: Id) => defaultsOf(project, id).map(at),
    isHandled: (event: Id) => handled.has(event),
    isUsed: (implementation: Id) => used.has(implementation),
  };
}
