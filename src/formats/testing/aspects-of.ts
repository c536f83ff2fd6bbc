// What one machine's document says, by aspect, without its ids: to see what was different after a way out and back.

import { evaluateExpression } from "#expr/evaluate.ts";
import { printExpression } from "#expr/print.ts";
import { readsOf } from "#expr/reads.ts";
import { expressionOf } from "#model/parsed-text.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Action } from "#model/schema/action.ts";
import type { Id } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Project } from "#model/schema/project.ts";
import type { Trigger } from "#model/schema/transition.ts";
import { mayReturn } from "../scxml/may-return.ts";

export type Aspects = Readonly<Record<string, string>>;

export function aspectsOf(project: Project): Aspects {
  const [machine = ""] = Object.keys(project.machines);
  const record = project.machines[machine];
  const order = statesInOrder(project, record?.root ?? "");
  const at = (id: Id | undefined) => (id === undefined ? -1 : order.indexOf(id));
  const words = wordsFor(project, at);
  const found: Record<string, unknown[]> = {};
  const say = (aspect: string, ...values: unknown[]) => {
    if (values.some((value) => value !== undefined && !(Array.isArray(value) && value.length === 0)))
      found[aspect] = [...(found[aspect] ?? []), values];
  };
  const index = indexOf(project);
  for (const id of order) {
    const state = project.states[id];
    if (!state) continue;
    const place = at(id);
    say("tree", place, at(state.parent ?? undefined), state.kind);
    if (place > 0) say("names", place, state.name);
    if (state.description) say("descriptions", place, state.description);
    if (state.tags?.length) say("tags", place, state.tags);
    if (state.meta) say("meta", place, state.meta);
    if ("initial" in state && state.initial) say("initial", place, at(state.initial));
    // Elsewhere an output means nothing.
    if ("output" in state && state.output && (state.kind === "final" || place === 0))
      say("output", place, words.expression(state.output));
    if (state.kind === "history") say("history", place, state.depth, defaultsOf(project, id).map(at));
    if ("entry" in state && state.entry?.length) say("actions", place, "entry", words.actions(state.entry));
    if ("exit" in state && state.exit?.length) say("actions", place, "exit", words.actions(state.exit));
    if (state.kind === "compound" && state.initialActions?.length)
      say("actions", place, "initial", words.actions(state.initialActions));
    const invocations = index.invocationsOf(id);
    for (const { record: invocation } of invocations) {
      say("invocations", place, words.callee(invocation.callee));
      if (invocation.input) say("inputs", place, words.values(invocation.input));
      if (invocation.policies?.length) say("policies", place, invocation.policies.length);
    }
    const groups = new Map<string, number>();
    for (const { record: transition } of index.transitionsFrom(id)) {
      const trigger = words.trigger(
        transition.trigger,
        invocations.map((each) => each.id),
      );
      const position = groups.get(trigger) ?? 0;
      groups.set(trigger, position + 1);
      const key = `${place} ${trigger} ${position}`;
      say("transitions", key, transition.targets.map(at));
      if (transition.reenter && transition.targets.some((target) => mayReturn(project, target, id)))
        say("reenter", key);
      if (transition.guard) say("guards", key, words.guard(transition.guard));
      if (transition.actions?.length) say("actions", key, words.actions(transition.actions));
      if (transition.description) say("descriptions", key, transition.description);
    }
  }
  for (const { name, type, initial } of record?.context ?? []) {
    say("context", name, initial === undefined ? undefined : words.expression(initial));
    if (type !== "unknown") say("types", name, quoted(type));
  }
  const triggers = new Set(
    Object.values(project.transitions).flatMap(({ trigger }) => (trigger.kind === "event" ? trigger.event : [])),
  );
  for (const [id, { name, payload }] of Object.entries(project.events))
    if (payload?.length && triggers.has(id))
      say(
        "types",
        name,
        payload.map((field) => [field.name, quoted(field.type), field.optional ?? false]),
      );
  for (const { name, type } of record?.input ?? []) say("types", "input", name, type);
  if (record?.output) say("types", "output", record.output);
  return Object.fromEntries(
    Object.entries(found).map(([aspect, values]) => [
      aspect,
      values
        .map((each) => JSON.stringify(each))
        .sort()
        .join("\n"),
    ]),
  );
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

function quoted(type: string): string {
  return type.replaceAll("'", '"');
}

function statesInOrder(project: Project, root: Id): Id[] {
  const index = indexOf(project);
  const all: Id[] = [];
  const waiting = [root];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    all.push(id);
    waiting.unshift(...index.childrenOf(id).map((child) => child.id));
  }
  return all;
}

function wordsFor(project: Project, at: (id: Id | undefined) => number) {
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
  const event = (id: Id) => project.events[id]?.name;
  const named = (id: Id) => project.implementations[id]?.name;
  const callee = (given: Project["invocations"][string]["callee"]) =>
    given.kind === "service" ? project.services[given.service]?.name : given.kind;
  /** What is assigned together may be assigned one after the other. */
  const actions = (given: readonly Action[]): unknown[] => {
    const assigned = given.flatMap((each) => (each.kind === "assign" ? values(each.values).map(String) : []));
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
  const trigger = (given: Trigger, invocations: readonly Id[]): string => {
    if (given.kind === "event") return `on ${event(given.event)}`;
    if (given.kind === "wildcard") return `on ${given.pattern}`;
    if (given.kind === "after") return `after ${expression(given.delay)}`;
    return "invocation" in given ? `${given.kind} ${invocations.indexOf(given.invocation)}` : given.kind;
  };
  return { expression, values, callee, actions, guard, trigger };
}
