// What the flat tables mean together: who is inside whom, and in which order. Built once for each document and kept as
// long as the document itself. It must work on any document the schema accepts, cycles and dangling ids included.

import type { Id } from "../schema/common.ts";
import type { Invocation } from "../schema/invocation.ts";
import type { Project } from "../schema/project.ts";
import type { State } from "../schema/state.ts";
import type { Transition } from "../schema/transition.ts";

export interface Entry<Value> {
  readonly id: Id;
  readonly record: Value;
}

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
  const children = grouped(project.states, (state) => (state.parent === null ? nothing : [state.parent]));
  const outgoing = grouped(project.transitions, (transition) => [transition.source]);
  const incoming = grouped(project.transitions, (transition) => new Set(transition.targets));
  const invocations = grouped(project.invocations, (invocation) => [invocation.state]);
  let machines: ReadonlyMap<Id, Id> | undefined;
  return {
    childrenOf: (state) => children.get(state) ?? nothing,
    transitionsFrom: (state) => outgoing.get(state) ?? nothing,
    transitionsTo: (state) => incoming.get(state) ?? nothing,
    invocationsOf: (state) => invocations.get(state) ?? nothing,
    machineOf: (state) => {
      machines ??= machineByState(project, children);
      return machines.get(state);
    },
  };
}

function grouped<Value extends { order: number }>(
  table: Readonly<Record<Id, Value>>,
  ownersOf: (record: Value) => Iterable<Id>,
): ReadonlyMap<Id, readonly Entry<Value>[]> {
  const groups = new Map<Id, Entry<Value>[]>();
  for (const [id, record] of Object.entries(table)) {
    for (const owner of ownersOf(record)) {
      const group = groups.get(owner);
      if (group) group.push({ id, record });
      else groups.set(owner, [{ id, record }]);
    }
  }
  for (const group of groups.values()) group.sort(byOrder);
  return groups;
}

function byOrder(left: Entry<{ order: number }>, right: Entry<{ order: number }>): number {
  return left.record.order - right.record.order || (left.id < right.id ? -1 : 1);
}

function machineByState(project: Project, children: ReadonlyMap<Id, readonly Entry<State>[]>): ReadonlyMap<Id, Id> {
  const machines = new Map<Id, Id>();
  for (const [machineId, machine] of Object.entries(project.machines)) {
    const waiting = [machine.root];
    for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
      if (machines.has(state) || !Object.hasOwn(project.states, state)) continue;
      machines.set(state, machineId);
      for (const child of children.get(state) ?? nothing) waiting.push(child.id);
    }
  }
  return machines;
}
