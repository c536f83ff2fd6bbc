// The states a machine can ever be in, going by the drawing alone: every guard may hold, every event may come. What is
// not among them can never be entered, whatever happens.

import type { Id } from "../schema/common.ts";
import type { Project } from "../schema/project.ts";
import { ancestorsOf } from "./hierarchy.ts";
import { indexOf } from "./project-index.ts";

export function reachableStates(project: Project, machine: Id): ReadonlySet<Id> {
  const root = Object.hasOwn(project.machines, machine) ? project.machines[machine]?.root : undefined;
  return root === undefined ? new Set() : reachableFrom(project, root);
}

/** What can be active once that state is entered, itself and the states around it included. */
export function reachableFrom(project: Project, start: Id): ReadonlySet<Id> {
  const index = indexOf(project);
  const active = new Set<Id>();
  const targeted = new Set<Id>();
  const entered = new Set<Id>();
  const targets: Id[] = [start];
  const entering: Id[] = [];
  const activate = (state: Id) => {
    if (active.has(state)) return;
    active.add(state);
    for (const { record } of index.transitionsFrom(state)) targets.push(...record.targets);
  };
  const enterRegions = (parallel: Id, without?: Id) => {
    for (const { id, record } of index.childrenOf(parallel))
      if (id !== without && record.kind !== "history") entering.push(id);
  };
  while (targets.length > 0 || entering.length > 0) {
    const target = entering.length > 0 ? undefined : targets.pop();
    if (target !== undefined && !targeted.has(target) && Object.hasOwn(project.states, target)) {
      targeted.add(target);
      entering.push(target);
      // The other regions of a parallel state start where they start; the one with the target does not.
      let inner = target;
      for (const around of ancestorsOf(project, target)) {
        activate(around);
        if (project.states[around]?.kind === "parallel") enterRegions(around, inner);
        inner = around;
      }
    }
    const id = entering.pop();
    if (id === undefined || entered.has(id) || !Object.hasOwn(project.states, id)) continue;
    entered.add(id);
    activate(id);
    const state = project.states[id];
    if (state?.kind === "compound" && state.initial !== undefined) entering.push(state.initial);
    if (state?.kind === "parallel") enterRegions(id);
    if (state?.kind !== "history") continue;
    if (state.defaults) targets.push(...state.defaults);
    else if (state.parent !== null) entering.push(state.parent);
  }
  return active;
}
