// What the flat tables mean together: who is inside whom, and in which order. Built once for each document and kept as
// long as the document itself. It must work on any document the schema accepts, cycles and dangling ids included.

import type { Id } from "../schema/common.ts";
import type { Invocation } from "../schema/invocation.ts";
import type { Project } from "../schema/project.ts";
import type { State } from "../schema/state.ts";
import type { Transition } from "../schema/transition.ts";
import { entriesOf } from "./entries-of.ts";
import { type Entry, lookUp } from "./look-up.ts";

export type { Entry };

export interface ProjectIndex {
  /** The states directly inside a state, in document order. */
  childrenOf(state: Id): readonly Entry<State>[];
  /** Transitions that leave a state, highest priority first. */
  transitionsFrom(state: Id): readonly Entry<Transition>[];
  /** Transitions that have the state among their targets. */
  transitionsTo(state: Id): readonly Entry<Transition>[];
  invocationsOf(state: Id): readonly Entry<Invocation>[];
  /** The machine whose root the state lies under; undefined for a state that belongs to none. */
  machineOf(state: Id): Id | undefined;
}

const indexes = new WeakMap<Project, ProjectIndex>();

export function indexOf(project: Project): ProjectIndex {
  const known = indexes.get(project);
  if (known) return known;
  const index = buildIndex(project);
  indexes.set(project, index);
  return index;
}

const nothing: readonly never[] = [];

function buildIndex(project: Project): ProjectIndex {
  let machines: ReadonlyMap<Id, Id> | undefined;
  const childrenOf = lookUp(project.states, parentOf);
  return {
    childrenOf,
    transitionsFrom: lookUp(project.transitions, sourceOf),
    transitionsTo: lookUp(project.transitions, targetsOf),
    invocationsOf: lookUp(project.invocations, placeOf),
    machineOf: (state) => {
      machines ??= machineByState(project, childrenOf);
      return machines.get(state);
    },
  };
}

function parentOf(state: State): readonly Id[] {
  return state.parent === null ? nothing : [state.parent];
}

function sourceOf(transition: Transition): readonly Id[] {
  return [transition.source];
}

function targetsOf(transition: Transition): readonly Id[] {
  return transition.targets.length < 2 ? transition.targets : [...new Set(transition.targets)];
}

function placeOf(invocation: Invocation): readonly Id[] {
  return [invocation.state];
}

function machineByState(project: Project, childrenOf: ProjectIndex["childrenOf"]): ReadonlyMap<Id, Id> {
  const machines = new Map<Id, Id>();
  for (const [machineId, machine] of entriesOf(project.machines)) {
    const waiting = [machine.root];
    for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
      if (machines.has(state) || !Object.hasOwn(project.states, state)) continue;
      machines.set(state, machineId);
      for (const child of childrenOf(state)) waiting.push(child.id);
    }
  }
  return machines;
}
