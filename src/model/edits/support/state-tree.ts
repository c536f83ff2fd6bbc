// What edits ask about the tree of states.

import { describeRecord } from "../../describe.ts";
import { ancestorsOf } from "../../queries/hierarchy.ts";
import { type Entry, indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import type { State, StateKind, StateOf } from "../../schema/state.ts";
import { refuse } from "./edit-error.ts";
import { findMissing } from "./find-record.ts";

export function canHoldStates(kind: StateKind): kind is "compound" | "parallel" {
  return kind === "compound" || kind === "parallel";
}

/** Final and history states do nothing and go nowhere. */
export function canAct(kind: StateKind): kind is "atomic" | "compound" | "parallel" {
  return kind === "atomic" || canHoldStates(kind);
}

export function childrenWithout(project: Project, parent: Id, left: ReadonlySet<Id>): Entry<State>[] {
  return indexOf(project)
    .childrenOf(parent)
    .filter((child) => !left.has(child.id));
}

export function namesOf(entries: readonly Entry<State>[]): Set<string> {
  return new Set(entries.map((entry) => entry.record.name));
}

/** The outermost state around a state, which stands for its machine. */
export function rootOf(project: Project, state: Id): Id {
  return ancestorsOf(project, state).at(-1) ?? state;
}

/** What was selected, in document order, without what lies inside something else that was selected. */
export function outermost(project: Project, states: readonly Id[]): Id[] {
  const selected = new Set(states);
  const outer = [...selected].filter(
    (state) => !ancestorsOf(project, state).some((ancestor) => selected.has(ancestor)),
  );
  const places = new Map(outer.map((state) => [state, placeOf(project, state)]));
  return outer.sort((left, right) => comparePlaces(places.get(left) ?? [], places.get(right) ?? []));
}

/** A selection that can be moved, copied, wrapped or deleted: there, not empty, and no root. */
export function findMovable(project: Project, states: readonly Id[]) {
  if (states.length === 0) return refuse("nothing-selected", "Select at least one state first.");
  const missing = findMissing(project, "states", states);
  if (missing) return missing;
  const root = states.find((state) => project.states[state]?.parent === null);
  if (root === undefined) return undefined;
  const message = `${describeRecord(project, "states", root)} is the root of its machine and stays as long as the machine does. Change the machine instead.`;
  return refuse("is-root", message, { table: "states", id: root });
}

/** The first child that a state can start in. */
export function firstToStartIn(children: readonly Entry<State>[]): Id | undefined {
  return children.find((child) => child.record.kind !== "history")?.id;
}

/** A state that can hold others: itself, or what an atomic state becomes by getting its first child. */
export function asContainer(state: State): StateOf<"compound"> | StateOf<"parallel"> | undefined {
  if (state.kind === "atomic") return { ...state, kind: "compound" };
  return state.kind === "compound" || state.kind === "parallel" ? state : undefined;
}

function placeOf(project: Project, state: Id): (readonly [number, Id])[] {
  const path = [state, ...ancestorsOf(project, state)].reverse();
  return path.map((id) => [project.states[id]?.order ?? 0, id] as const);
}

function comparePlaces(left: (readonly [number, Id])[], right: (readonly [number, Id])[]): number {
  for (let depth = 0; depth < Math.min(left.length, right.length); depth += 1) {
    const [leftOrder, leftId] = left[depth] as readonly [number, Id];
    const [rightOrder, rightId] = right[depth] as readonly [number, Id];
    if (leftId !== rightId) return leftOrder - rightOrder || (leftId < rightId ? -1 : 1);
  }
  return left.length - right.length;
}
