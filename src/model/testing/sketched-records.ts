// The records that the parts of a sketch stand for.

import type { Field } from "../schema/common.ts";
import type { Invocation } from "../schema/invocation.ts";
import type { State } from "../schema/state.ts";
import type { Transition, Trigger } from "../schema/transition.ts";
import type { InvocationSketch, StateSketch, TransitionSketch } from "./project-sketch.ts";

export function stateOf(id: string, parent: string | null, order: number, sketch: StateSketch): State {
  const { entry, exit, output, tags, initialActions, defaults, depth = "shallow" } = sketch;
  const children = Object.keys(sketch.states ?? {});
  const kind = sketch.kind ?? (children.length > 0 ? "compound" : "atomic");
  const common = { name: sketch.name ?? id, parent, order, ...(tags ? { tags: [...tags] } : {}) };
  if (kind === "history") return { kind, ...common, depth, ...(defaults ? { defaults: [...defaults] } : {}) };
  const active = { ...common, ...(entry ? { entry: [...entry] } : {}), ...(exit ? { exit: [...exit] } : {}) };
  if (kind === "atomic") return { kind, ...active };
  const yielding = { ...active, ...(output ? { output } : {}) };
  if (kind !== "compound") return { kind, ...yielding };
  const initial = sketch.initial === undefined ? children[0] : sketch.initial;
  return {
    kind,
    ...yielding,
    ...(initial ? { initial } : {}),
    ...(initialActions ? { initialActions: [...initialActions] } : {}),
  };
}

export function transitionOf(source: string, order: number, trigger: Trigger, sketch: TransitionSketch): Transition {
  const { target = [], guard, actions, reenter } = sketch;
  return {
    source,
    order,
    trigger,
    targets: typeof target === "string" ? [target] : [...target],
    ...(guard ? { guard: typeof guard === "string" ? { kind: "expression", expression: guard } : guard } : {}),
    ...(actions ? { actions: [...actions] } : {}),
    ...(reenter ? { reenter } : {}),
  };
}

export function invocationOf(state: string, order: number, sketch: InvocationSketch): Invocation {
  const { calls, input, policies } = sketch;
  return {
    state,
    order,
    callee: typeof calls === "string" ? { kind: "service", service: calls } : calls,
    ...(input ? { input: { ...input } } : {}),
    ...(policies ? { policies: [...policies] } : {}),
  };
}

export function contextField(name: string, field: string | readonly [string, string]) {
  return typeof field === "string" ? { name, type: field } : { name, type: field[0], initial: field[1] };
}

export function fieldsOf(types: Readonly<Record<string, string>>): Field[] {
  return Object.entries(types).map(([name, type]) => ({ name, type }));
}

export function slugOf(name: string): string {
  const slug = name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return /^[a-z]/.test(slug) ? slug : `e-${slug}`;
}
