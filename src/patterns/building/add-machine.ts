// The states, transitions and invocations of one machine of a sketch, as records.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Trigger } from "#model/schema/transition.ts";
import { contextField, invocationOf, stateOf, titleOf, transitionOf } from "./records.ts";
import type { MachineSketch, StateSketch, Ways } from "./sketch.ts";

export function addMachine(project: Project, id: Id, sketch: MachineSketch): void {
  const { prefix, name, about, input, context, yields, notes } = sketch;
  const own = (local: string) => (prefix === undefined ? local : `${prefix}-${local}`);
  const root = `${id}-root`;
  project.machines[id] = {
    name,
    root,
    ...(about ? { description: about } : {}),
    ...(input ? { input: [...input] } : {}),
    ...(context ? { context: Object.entries(context).map(([field, shape]) => contextField(field, shape)) } : {}),
    ...(yields ? { output: yields } : {}),
  };
  const { about: _, ...rootSketch } = sketch;
  addState(root, null, 1, { kind: "compound", ...rootSketch });
  for (const [local, { text, kind = "remark", states }] of Object.entries(notes ?? {}))
    project.notes[own(local)] = { machine: id, kind, text, ...(states ? { states: states.map(own) } : {}) };

  function addState(state: Id, parent: Id | null, order: number, shape: StateSketch): void {
    if (Object.hasOwn(project.states, state)) throw new Error(`There are two states "${state}" in the pattern.`);
    project.states[state] = stateOf({ name: titleOf(state, prefix), ...shape }, { parent, order, own });
    Object.entries(shape.states ?? {}).forEach(([child, inside], position) => {
      addState(own(child), state, position + 1, inside);
    });
    addTransitions(state, shape);
  }

  function addTransitions(source: Id, { on, after, always, finished, invoke }: StateSketch): void {
    for (const [event, ways] of Object.entries(on ?? {}))
      if (event.endsWith("*")) add(source, `${source}-any`, { kind: "wildcard", pattern: event }, ways);
      else add(source, `${source}-${event}`, { kind: "event", event }, ways);
    for (const [invocation, inside] of Object.entries(invoke ?? {})) {
      const call = own(invocation);
      const order = Object.values(project.invocations).filter(({ state }) => state === source).length + 1;
      project.invocations[call] = invocationOf(source, order, inside);
      add(source, `${call}-done`, { kind: "invocationDone", invocation: call }, inside.done);
      add(source, `${call}-failed`, { kind: "invocationError", invocation: call }, inside.failed);
    }
    for (const [delay, ways] of Object.entries(after ?? {}))
      add(source, `${source}-late`, { kind: "after", delay }, ways);
    add(source, `${source}-finished`, { kind: "stateDone" }, finished);
    add(source, `${source}-then`, { kind: "always" }, always);
  }

  function add(source: Id, wanted: Id, trigger: Trigger, ways: Ways | undefined): void {
    for (const way of ways === undefined ? [] : Array.isArray(ways) ? ways : [ways]) {
      const order = Object.values(project.transitions).filter((other) => other.source === source).length + 1;
      const shape = typeof way === "string" ? { to: way } : way;
      project.transitions[freeId(project, wanted)] = transitionOf(source, order, trigger, shape, own);
    }
  }
}

function freeId({ transitions }: Project, wanted: Id): Id {
  let id = wanted;
  for (let count = 2; Object.hasOwn(transitions, id); count++) id = `${wanted}-${count}`;
  return id;
}
