// The records that the parts of a sketch stand for.

import type { Field, Id } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Invocation } from "#model/schema/invocation.ts";
import type { State } from "#model/schema/state.ts";
import type { Transition, Trigger } from "#model/schema/transition.ts";
import type { InvocationSketch, StateSketch, TransitionSketch } from "./sketch.ts";

type Own = (local: string) => Id;

interface Place {
  readonly parent: Id | null;
  readonly order: number;
  readonly own: Own;
}

export function stateOf(sketch: StateSketch & { readonly name: string }, { parent, order, own }: Place): State {
  const { entry, exit, output, tags, about, name } = sketch;
  const children = Object.keys(sketch.states ?? {});
  const common = {
    name,
    parent,
    order,
    ...(about ? { description: about } : {}),
    ...(tags ? { tags: [...tags] } : {}),
  };
  const active = { ...common, ...(entry ? { entry: [...entry] } : {}), ...(exit ? { exit: [...exit] } : {}) };
  const yielding = { ...active, ...(output ? { output } : {}) };
  const kind = sketch.kind ?? (children.length > 0 ? "compound" : "atomic");
  switch (kind) {
    case "history":
      return { kind, ...common, depth: "shallow", ...(sketch.defaults ? { defaults: sketch.defaults.map(own) } : {}) };
    case "atomic":
      return { kind, ...active };
    case "compound":
      return { kind, ...yielding, ...(children[0] ? { initial: own(children[0]) } : {}) };
    case "parallel":
    case "final":
      return { kind, ...yielding };
    default:
      return kind satisfies never;
  }
}

export function transitionOf(
  source: Id,
  order: number,
  trigger: Trigger,
  { to = [], when, assign, actions = [], reenter, about }: TransitionSketch,
  own: Own,
): Transition {
  const all = [...(assign ? [{ kind: "assign", values: { ...assign } } as const] : []), ...actions];
  return {
    source,
    order,
    trigger,
    targets: (typeof to === "string" ? [to] : to).map(own),
    ...(when ? { guard: guardOf(when, own) } : {}),
    ...(all.length > 0 ? { actions: all } : {}),
    ...(reenter ? { reenter } : {}),
    ...(about ? { description: about } : {}),
  };
}

function guardOf(when: string | Guard, own: Own): Guard {
  if (typeof when === "string") return { kind: "expression", expression: when };
  return when.kind === "in" ? { kind: "in", state: own(when.state) } : when;
}

export function invocationOf(state: Id, order: number, sketch: InvocationSketch): Invocation {
  const { name, calls, input, policies } = sketch;
  return {
    state,
    order,
    ...(name ? { name } : {}),
    callee: typeof calls === "string" ? { kind: "service", service: calls } : calls,
    ...(input ? { input: { ...input } } : {}),
    ...(policies && policies.length > 0 ? { policies: [...policies] } : {}),
  };
}

export function contextField(name: string, field: string | readonly [string, string]) {
  return typeof field === "string" ? { name, type: field } : { name, type: field[0], initial: field[1] };
}

export function fieldsOf(types: Readonly<Record<string, string>>): Field[] {
  return Object.entries(types).map(([name, type]) => ({ name, type }));
}

/** "hasty-charging-card", of the machine with the prefix "hasty", is called "Charging card". */
export function titleOf(id: Id, prefix: string | undefined): string {
  const words = (prefix === undefined ? id : id.slice(prefix.length + 1)).replaceAll("-", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
