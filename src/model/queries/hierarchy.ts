// Walks over the tree of states. Bounded by the states already seen, so a cycle of parents ends the walk.

import type { Id } from "../schema/common.ts";
import type { Project } from "../schema/project.ts";
import { indexOf } from "./project-index.ts";

/** From the parent outwards to the root; stops where a parent is missing or comes again. */
export function ancestorsOf(project: Project, state: Id): Id[] {
  const seen = new Set([state]);
  const ancestors: Id[] = [];
  let parent = project.states[state]?.parent;
  while (parent && !seen.has(parent) && Object.hasOwn(project.states, parent)) {
    seen.add(parent);
    ancestors.push(parent);
    parent = project.states[parent]?.parent;
  }
  return ancestors;
}

/** Everything inside a state, the state itself left out, in document order. */
export function descendantsOf(project: Project, state: Id): Id[] {
  return documentOrder(project, state).slice(1);
}

/** The state and everything inside it, parents before children, siblings in their order. */
export function documentOrder(project: Project, root: Id): Id[] {
  const index = indexOf(project);
  const seen = new Set<Id>();
  const waiting = [root];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (seen.has(state) || !Object.hasOwn(project.states, state)) continue;
    seen.add(state);
    const children = index.childrenOf(state);
    for (let position = children.length - 1; position >= 0; position--)
      waiting.push((children[position] as { id: Id }).id);
  }
  return [...seen];
}

export function isInside(project: Project, state: Id, container: Id): boolean {
  return ancestorsOf(project, state).includes(container);
}

/** The innermost state that properly contains all of them; undefined if there is none. */
export function leastCommonAncestor(project: Project, states: readonly Id[]): Id | undefined {
  const [first, ...others] = states;
  if (first === undefined) return undefined;
  const chains = others.map((state) => new Set(ancestorsOf(project, state)));
  return ancestorsOf(project, first).find((ancestor) => chains.every((chain) => chain.has(ancestor)));
}
