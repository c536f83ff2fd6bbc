// What may be invoked after a state: enough of it to say whether something else is called, and whether the machine
// compensates. Two calls are remembered for each state, which is enough to find one that is not the call in question,
// and keeps the work linear in the size of the machine.

import { entriesOf } from "#model/queries/entries-of.ts";
import type { Id } from "#model/schema/common.ts";
import type { Facts } from "./facts.ts";

export interface LaterCalls {
  /** At most two. */
  readonly calls: readonly Id[];
  readonly compensates: boolean;
}

interface Node {
  readonly calls: Set<Id>;
  compensates: boolean;
  /** Nodes that include this one. */
  readonly included: Node[];
}

const enough = 2;

export function laterCalls(facts: Facts): (state: Id) => LaterCalls {
  const { tree, index, record } = facts;
  const entering = new Map<Id, Node>();
  const leaving = new Map<Id, Node>();
  for (const id of tree.order) {
    entering.set(id, { calls: new Set(), compensates: false, included: [] });
    leaving.set(id, { calls: new Set(), compensates: false, included: [] });
  }
  for (const id of tree.order) {
    const enter = entering.get(id);
    const leave = leaving.get(id);
    leave?.included.push(...present(enter));
    for (const { record: transition } of index.transitionsFrom(id))
      for (const target of transition.targets) entering.get(target)?.included.push(...present(leave));
    for (const child of index.childrenOf(id)) {
      entering.get(child.id)?.included.push(...present(enter), ...present(leave));
      leave?.included.push(...present(leaving.get(child.id)));
    }
  }
  const waiting: Node[] = [];
  for (const { state, callee, id } of invocationsOf(facts)) {
    const node = record("states", state) && entering.get(state);
    if (node && add(node, callee === "compensate" ? [] : [id], callee === "compensate")) waiting.push(node);
  }
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
    for (const other of node.included) if (add(other, node.calls, node.compensates)) waiting.push(other);
  return (state) => {
    const node = leaving.get(state);
    return { calls: [...(node?.calls ?? [])], compensates: node?.compensates === true };
  };
}

function invocationsOf({ project }: Facts) {
  return entriesOf(project.invocations).map(([id, { state, callee }]) => ({ id, state, callee: callee.kind }));
}

function add(node: Node, calls: Iterable<Id>, compensates: boolean): boolean {
  const before = node.calls.size;
  for (const call of calls) if (node.calls.size < enough) node.calls.add(call);
  const isNew = compensates && !node.compensates;
  if (isNew) node.compensates = true;
  return isNew || node.calls.size > before;
}

function present(node: Node | undefined): Node[] {
  return node ? [node] : [];
}
