// Small documents for tests, written as the machine looks: nested states, transitions by event name. Ids are the keys
// that are written here, so they must be unique in a project; events that are only mentioned are declared.

import { emptyProject } from "../empty-project.ts";
import type { Field } from "../schema/common.ts";
import type { EventDeclaration, Machine } from "../schema/machine.ts";
import type { Project } from "../schema/project.ts";
import type { Trigger } from "../schema/transition.ts";
import type { MachineSketch, ProjectSketch, StateSketch, TransitionsSketch } from "./project-sketch.ts";
import { contextField, fieldsOf, invocationOf, slugOf, stateOf, transitionOf } from "./sketched-records.ts";

export type { MachineSketch, ProjectSketch, StateSketch, TransitionSketch } from "./project-sketch.ts";

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
  const project = emptyProject("Test");

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
