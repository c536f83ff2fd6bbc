// What the flat tables mean together: who is inside whom, and in which order. Built once for each document and kept as
// long as the document itself. It must work on any document the schema accepts, cycles and dangling ids included.

import type { Id } from "../schema/common.ts";
import type { Invocation } from "../schema/invocation.ts";
import type { Project } from "../schema/project.ts";
import type { State } from "../schema/state.ts";
import type { Transition } from "../schema/transition.ts";
import { type Entry, lookUp } from "./look-up.ts";
import { machineFinder } from "./machine-finder.ts";

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
  return {
    childrenOf: lookUp(project.states, parentOf),
    transitionsFrom: lookUp(project.transitions, sourceOf),
    transitionsTo: lookUp(project.transitions, targetsOf),
    invocationsOf: lookUp(project.invocations, placeOf),
    machineOf: machineFinder(project),
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
