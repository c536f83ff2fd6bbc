// What can be seen of a machine: the states that are drawn, and for each hidden one the collapsed state that stands for it.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { SceneState } from "../scene.ts";

/** All of a state that matters to an arrow. */
export type Placed = Pick<SceneState, "id" | "parent" | "rect">;

export interface Among<State extends Placed = Placed> {
  readonly states: ReadonlyMap<Id, State>;
  readonly childrenOf: ReadonlyMap<Id | undefined, readonly State[]>;
}

export interface Visible extends Among<SceneState> {
  /** Itself, the nearest drawn state around it, or nothing outside of what is shown. */
  standInFor(state: Id): SceneState | undefined;
}

export function visibleOf(project: Project, states: ReadonlyMap<Id, SceneState>): Visible {
  const childrenOf = new Map<Id | undefined, SceneState[]>();
  for (const state of states.values()) {
    const siblings = childrenOf.get(state.parent);
    if (siblings) siblings.push(state);
    else childrenOf.set(state.parent, [state]);
  }
  return {
    states,
    childrenOf,
    standInFor(state) {
      for (let id: Id | null | undefined = state; id; id = project.states[id]?.parent) {
        const drawn = states.get(id);
        if (drawn) return drawn;
      }
      return undefined;
    },
  };
}

/** The boxes that an arrow between two states has to go round: everything beside the way up and down the tree. */
export function obstaclesBetween<State extends Placed>(
  { states, childrenOf }: Among<State>,
  source: State,
  target: State,
): State[] {
  const around = new Set<Id>([...chainOf(states, source), ...chainOf(states, target)]);
  const shared = source === target ? source.parent : sharedParent(states, source, target);
  const parents = new Set<Id | undefined>([shared]);
  for (const end of [source, target]) for (const id of wayUp(states, end, shared)) parents.add(id);
  const obstacles: State[] = [];
  for (const parent of parents)
    for (const child of childrenOf.get(parent) ?? []) if (!around.has(child.id)) obstacles.push(child);
  return obstacles;
}

function chainOf(states: ReadonlyMap<Id, Placed>, state: Placed): Id[] {
  const chain: Id[] = [];
  for (let one: Placed | undefined = state; one; one = one.parent === undefined ? undefined : states.get(one.parent))
    chain.push(one.id);
  return chain;
}

/** The states around one, from the inside out, up to another that is left out. */
export function wayUp(states: ReadonlyMap<Id, Placed>, state: Placed, end: Id | undefined): Id[] {
  const way: Id[] = [];
  if (state.id === end) return way;
  for (let id = state.parent; id !== end && id !== undefined; id = states.get(id)?.parent) way.push(id);
  return way;
}

/** The innermost state that has both inside, which may be one of them. */
export function sharedParent(states: ReadonlyMap<Id, Placed>, source: Placed, target: Placed): Id | undefined {
  const chain = new Set(chainOf(states, source));
  return chainOf(states, target).find((id) => chain.has(id));
}

export function isAround(states: ReadonlyMap<Id, SceneState>, outer: SceneState, inner: SceneState): boolean {
  return outer.id !== inner.id && chainOf(states, inner).includes(outer.id);
}
