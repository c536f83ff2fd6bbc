// The tree of states, numbered so that "lies inside" and "innermost common state" need no walk up a long chain for
// every transition.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";

export interface StateTree {
  /** All states of all machines, parents before children, siblings in their order. */
  readonly order: readonly Id[];
  /** Properly inside. */
  isInside(state: Id, container: Id): boolean;
  isInsideOrSame(state: Id, container: Id): boolean;
  /** The innermost state that is or contains both. */
  common(left: Id, right: Id): Id | undefined;
  /** The child of `container` that is or contains the state. */
  branch(container: Id, state: Id): Id | undefined;
  /** From the parent outwards. */
  ancestors(state: Id): Iterable<Id>;
}

export function stateTreeOf(project: Project): StateTree {
  const order: Id[] = [];
  const first = new Map<Id, number>();
  const last = new Map<Id, number>();
  number(project, order, first, last);
  const parentOf = (state: Id): Id | undefined => project.states[state]?.parent ?? undefined;

  function isInsideOrSame(state: Id, container: Id): boolean {
    const start = first.get(container);
    const at = first.get(state);
    return start !== undefined && at !== undefined && start <= at && at <= (last.get(container) ?? -1);
  }

  function climb(from: Id, isFound: (state: Id) => boolean): Id | undefined {
    let state: Id | undefined = first.has(from) ? from : undefined;
    while (state !== undefined && !isFound(state)) state = parentOf(state);
    return state;
  }

  function* ancestors(state: Id): Iterable<Id> {
    if (!first.has(state)) return;
    for (let above = parentOf(state); above !== undefined; above = parentOf(above)) yield above;
  }

  return {
    order,
    isInsideOrSame,
    isInside: (state, container) => state !== container && isInsideOrSame(state, container),
    common: (left, right) => climb(left, (state) => isInsideOrSame(right, state)),
    branch: (container, state) => climb(state, (candidate) => parentOf(candidate) === container),
    ancestors,
  };
}

/** Gives each state its place in document order and the last place inside it. */
function number(project: Project, order: Id[], first: Map<Id, number>, last: Map<Id, number>): void {
  const index = indexOf(project);
  for (const { root } of Object.values(project.machines)) {
    const open: { id: Id; next: number }[] = [];
    const enter = (id: Id) => {
      if (first.has(id) || !Object.hasOwn(project.states, id)) return;
      first.set(id, order.length);
      order.push(id);
      open.push({ id, next: 0 });
    };
    if (project.states[root]?.parent === null) enter(root);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const child = index.childrenOf(top.id)[top.next++];
      if (child) enter(child.id);
      else {
        last.set(top.id, order.length - 1);
        open.pop();
      }
    }
  }
}
