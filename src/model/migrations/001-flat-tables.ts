// Version 0 was the prototype's file: one machine, states nested by name, events and actions as plain texts, positions
// among the meaning. Version 1 has flat tables by id. Names become ids; everything else keeps its order.

import type { Json } from "#base/json.ts";
import { failure, type Result, success } from "#base/result.ts";
import type { LoadProblem } from "../load/load-error.ts";
import { isObject, type JsonObject } from "../load/recognise.ts";
import type { Migration } from "./migration.ts";
import { createSlugs, type Slugs } from "./support/slugs.ts";

export const flatTables: Migration = {
  name: "001-flat-tables",
  fromMajor: 0,
  migrate: (document) => {
    const { format, version, machine, ...rest } = document;
    if (!isObject(machine)) return refuse('A document of version 0 needs a "machine", an object.', ["machine"]);
    const name = typeof document.name === "string" ? document.name : "Untitled";
    const tables = startTables();
    const problem = addStates(tables, name, machine) ?? addTransitions(tables);
    if (problem) return failure(problem);
    const { states, transitions, events, implementations, positions } = tables;
    const machines = { main: { name, root: "root", context: contextOf(machine.context) } };
    const layout = { states: positions };
    return success({
      format: "faultline",
      version: "1.0",
      name,
      ...rest,
      machines,
      states,
      transitions,
      events,
      implementations,
      layout,
    });
  },
};

type Records = { [id: string]: JsonObject };
type Path = readonly string[];

interface OldState {
  readonly id: string;
  readonly parent: OldState | undefined;
  readonly children: Map<string, OldState>;
  readonly old: JsonObject;
  readonly path: Path;
}

interface Tables {
  readonly states: Records;
  readonly transitions: Records;
  readonly events: Records;
  readonly implementations: Records;
  readonly positions: Records;
  readonly slugs: Slugs;
  readonly found: OldState[];
}

function startTables(): Tables {
  return {
    states: {},
    transitions: {},
    events: {},
    implementations: {},
    positions: {},
    slugs: createSlugs(),
    found: [],
  };
}

function addStates(tables: Tables, name: string, machine: JsonObject): LoadProblem | undefined {
  const root: OldState = {
    id: tables.slugs.fresh("states", "root"),
    parent: undefined,
    children: new Map(),
    old: machine,
    path: ["machine"],
  };
  const waiting: { state: OldState; name: string; order: number }[] = [{ state: root, name, order: 0 }];
  for (const { state, name, order } of waiting) {
    tables.found.push(state);
    const inside = state.old.states ?? {};
    if (!isObject(inside)) return problemAt("must be an object: states by name", [...state.path, "states"]);
    for (const [position, [childName, old]] of Object.entries(inside).entries()) {
      const path = [...state.path, "states", childName];
      if (!isObject(old)) return problemAt("must be an object", path);
      const child: OldState = {
        id: tables.slugs.fresh("states", childName),
        parent: state,
        children: new Map(),
        old,
        path,
      };
      state.children.set(childName, child);
      waiting.push({ state: child, name: childName, order: position });
    }
    const problem = addState(tables, state, name, order);
    if (problem) return problem;
  }
  return undefined;
}

function addState(tables: Tables, state: OldState, name: string, order: number): LoadProblem | undefined {
  const { id, old, children, path } = state;
  const { type, initial, states, on, context, entry, exit, x, y, ...rest } = old;
  const kind = typeof type === "string" ? type : children.size > 0 ? "compound" : "atomic";
  const first = typeof initial === "string" ? children.get(initial) : undefined;
  if (initial !== undefined && !first) return problemAt(`names no state inside "${name}"`, [...path, "initial"]);
  if (typeof x === "number" && typeof y === "number") tables.positions[id] = { x, y };
  tables.states[id] = {
    kind,
    name,
    parent: state.parent?.id ?? null,
    order,
    ...(first ? { initial: first.id } : {}),
    ...actionsOf(tables, "entry", entry),
    ...actionsOf(tables, "exit", exit),
    ...rest,
  };
  return undefined;
}

function addTransitions(tables: Tables): LoadProblem | undefined {
  for (const source of tables.found) {
    const on = source.old.on ?? {};
    if (!isObject(on)) return problemAt("must be an object: targets by event", [...source.path, "on"]);
    let order = 0;
    for (const [event, given] of Object.entries(on)) {
      for (const old of Array.isArray(given) ? given : [given]) {
        const path = [...source.path, "on", event];
        const { target, guard, actions, ...rest } = (isObject(old) ? old : { target: old }) as JsonObject;
        const goal = typeof target === "string" ? findTarget(source, target) : undefined;
        if (target !== undefined && !goal)
          return problemAt(`goes to ${JSON.stringify(target)}, which is no state`, path);
        tables.transitions[tables.slugs.fresh("transitions", `${source.id}-${event}`)] = {
          source: source.id,
          order,
          trigger: triggerOf(tables, event),
          targets: goal ? [goal.id] : [],
          ...(typeof guard === "string" ? { guard: { kind: "expression", expression: guard } } : {}),
          ...actionsOf(tables, "actions", actions),
          ...rest,
        };
        order++;
      }
    }
  }
  return undefined;
}

function triggerOf(tables: Tables, event: string): JsonObject {
  if (event === "*") return { kind: "wildcard", pattern: "*" };
  return { kind: "event", event: declared(tables, "events", event, { name: event }) };
}

/** As the prototype did: beside the source, or beside one of the states around it, or in the source itself. */
function findTarget(source: OldState, name: string): OldState | undefined {
  const inside = source.children.get(name);
  for (let around = source.parent; around; around = around.parent) {
    const sibling = around.children.get(name);
    if (sibling) return sibling;
  }
  return inside;
}

function actionsOf(tables: Tables, key: string, names: Json | undefined): JsonObject {
  const list = names === undefined ? [] : Array.isArray(names) ? names : [names];
  const actions = list.map((name): Json => {
    if (typeof name !== "string") return name;
    return { kind: "named", implementation: declared(tables, "implementations", name, { kind: "action", name }) };
  });
  return actions.length === 0 ? {} : { [key]: actions };
}

function declared(tables: Tables, table: "events" | "implementations", name: string, record: JsonObject): string {
  const id = tables.slugs.of(table, name);
  tables[table][id] ??= record;
  return id;
}

function contextOf(context: Json | undefined): Json {
  if (!isObject(context)) return [];
  return Object.entries(context).map(([name, value]) => ({
    name,
    type: typeOf(value),
    initial: JSON.stringify(value),
  }));
}

function typeOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "unknown[]";
  if (typeof value !== "object") return typeof value;
  const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}: ${typeOf(field)}`);
  return `{ ${fields.join("; ")} }`;
}

function problemAt(what: string, path: Path): LoadProblem {
  return { code: "migration", message: `In this document of version 0, "${path.join(".")}" ${what}.`, path };
}

function refuse(message: string, path: Path): Result<never, LoadProblem> {
  return failure({ code: "migration", message, path });
}
