// Small documents for tests, written as the machine looks: nested states, transitions by event name. Ids are the keys
// that are written here, so they must be unique in a project; events that are only mentioned are declared.

import type { Action } from "../schema/action.ts";
import type { Field } from "../schema/common.ts";
import type { Guard } from "../schema/guard.ts";
import type { Callee, Invocation } from "../schema/invocation.ts";
import type { EventDeclaration, Machine } from "../schema/machine.ts";
import type { Policy } from "../schema/policy.ts";
import { currentVersion, type Project } from "../schema/project.ts";
import type { State, StateKind } from "../schema/state.ts";
import type { Transition, Trigger } from "../schema/transition.ts";

export interface TransitionSketch {
  readonly target?: string | readonly string[];
  /** A string is an expression. */
  readonly guard?: string | Guard;
  readonly actions?: readonly Action[];
  readonly reenter?: boolean;
}

/** A string is the id of the target. Several are tried in order. */
export type TransitionsSketch = string | TransitionSketch | readonly (string | TransitionSketch)[];

export interface InvocationSketch {
  /** The id of a service, or any other callee. */
  readonly calls: string | Callee;
  readonly input?: Readonly<Record<string, string>>;
  readonly policies?: readonly Policy[];
  readonly done?: TransitionsSketch;
  readonly error?: TransitionsSketch;
}

export interface StateSketch {
  /** Without it: compound if there are states inside, otherwise atomic. */
  readonly kind?: StateKind;
  readonly name?: string;
  /** Without it, the first one inside; null for none. */
  readonly initial?: string | null;
  readonly initialActions?: readonly Action[];
  readonly states?: Readonly<Record<string, StateSketch>>;
  readonly depth?: "shallow" | "deep";
  readonly defaults?: readonly string[];
  readonly output?: string;
  readonly entry?: readonly Action[];
  readonly exit?: readonly Action[];
  readonly tags?: readonly string[];
  /** By event name, `*` or `name.*`. */
  readonly on?: Readonly<Record<string, TransitionsSketch>>;
  /** By delay, an expression. */
  readonly after?: Readonly<Record<string, TransitionsSketch>>;
  readonly always?: TransitionsSketch;
  readonly stateDone?: TransitionsSketch;
  readonly invoke?: Readonly<Record<string, InvocationSketch>>;
}

export interface MachineSketch extends StateSketch {
  /** The machine's id and name. Its root is `<machine>-root`. */
  readonly machine: string;
  /** Types by field name, or type and initial value. */
  readonly context?: Readonly<Record<string, string | readonly [type: string, initial: string]>>;
  readonly input?: Readonly<Record<string, string>>;
  readonly yields?: string;
}

export interface ProjectSketch {
  /** Payload types by event name. */
  readonly events?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Whole tables, laid over what the machines gave. */
  readonly tables?: Partial<Project>;
}

export function buildProject(machines: MachineSketch | readonly MachineSketch[], more: ProjectSketch = {}): Project {
  const builder = startBuilding();
  for (const [name, payload] of Object.entries(more.events ?? {})) builder.declareEvent(name, fieldsOf(payload));
  for (const machine of Array.isArray(machines) ? machines : [machines]) builder.addMachine(machine);
  const { project } = builder;
  for (const [table, records] of Object.entries(more.tables ?? {}))
    Object.assign(project, {
      [table]: typeof records === "object" ? { ...project[table as "states"], ...records } : records,
    });
  return project;
}

function startBuilding() {
  const project: Project = {
    format: "faultline",
    version: currentVersion,
    name: "Test",
    machines: {},
    states: {},
    transitions: {},
    invocations: {},
    events: {},
    implementations: {},
    services: {},
    channels: {},
    notes: {},
    scenarios: {},
    properties: {},
    experiments: {},
    layout: {},
  };

  function declareEvent(name: string, payload?: Field[]): string {
    const id = slugOf(name);
    const declared: EventDeclaration = { name, ...(payload && payload.length > 0 ? { payload } : {}) };
    if (!Object.hasOwn(project.events, id)) project.events[id] = declared;
    return id;
  }

  function addMachine(sketch: MachineSketch): void {
    const root = `${sketch.machine}-root`;
    const { context, input, yields } = sketch;
    const record: Machine = {
      name: sketch.machine,
      root,
      ...(input ? { input: fieldsOf(input) } : {}),
      ...(context ? { context: Object.entries(context).map(([name, field]) => contextField(name, field)) } : {}),
      ...(yields ? { output: yields } : {}),
    };
    project.machines[sketch.machine] = record;
    addState(root, null, 0, { kind: "compound", name: sketch.machine, ...sketch });
  }

  function addState(id: string, parent: string | null, order: number, sketch: StateSketch): void {
    if (Object.hasOwn(project.states, id)) throw new Error(`There are two states "${id}" in the sketch.`);
    project.states[id] = stateOf(id, parent, order, sketch);
    Object.entries(sketch.states ?? {}).forEach(([child, inside], position) => {
      addState(child, id, position, inside);
    });
    addTransitions(id, sketch);
  }

  function addTransitions(source: string, sketch: StateSketch): void {
    for (const [name, transitions] of Object.entries(sketch.on ?? {})) addEach(source, eventTrigger(name), transitions);
    for (const [delay, transitions] of Object.entries(sketch.after ?? {}))
      addEach(source, { kind: "after", delay }, transitions);
    addEach(source, { kind: "always" }, sketch.always);
    addEach(source, { kind: "stateDone" }, sketch.stateDone);
    Object.entries(sketch.invoke ?? {}).forEach(([invocation, inside], order) => {
      project.invocations[invocation] = invocationOf(source, order, inside);
      addEach(source, { kind: "invocationDone", invocation }, inside.done);
      addEach(source, { kind: "invocationError", invocation }, inside.error);
    });
  }

  function eventTrigger(name: string): Trigger {
    return name.endsWith("*") ? { kind: "wildcard", pattern: name } : { kind: "event", event: declareEvent(name) };
  }

  function addEach(source: string, trigger: Trigger, sketches: TransitionsSketch | undefined): void {
    const list = sketches === undefined ? [] : Array.isArray(sketches) ? sketches : [sketches];
    for (const sketch of list) {
      const order = Object.values(project.transitions).filter((transition) => transition.source === source).length;
      const shape = typeof sketch === "string" ? { target: sketch } : sketch;
      project.transitions[`${source}-t${order + 1}`] = transitionOf(source, order, trigger, shape);
    }
  }

  return { project, declareEvent, addMachine };
}

function stateOf(id: string, parent: string | null, order: number, sketch: StateSketch): State {
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

function transitionOf(source: string, order: number, trigger: Trigger, sketch: TransitionSketch): Transition {
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

function invocationOf(state: string, order: number, sketch: InvocationSketch): Invocation {
  const { calls, input, policies } = sketch;
  return {
    state,
    order,
    callee: typeof calls === "string" ? { kind: "service", service: calls } : calls,
    ...(input ? { input: { ...input } } : {}),
    ...(policies ? { policies: [...policies] } : {}),
  };
}

function contextField(name: string, field: string | readonly [string, string]) {
  return typeof field === "string" ? { name, type: field } : { name, type: field[0], initial: field[1] };
}

function fieldsOf(types: Readonly<Record<string, string>>): Field[] {
  return Object.entries(types).map(([name, type]) => ({ name, type }));
}

function slugOf(name: string): string {
  const slug = name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return /^[a-z]/.test(slug) ? slug : `e-${slug}`;
}
