// XState tells neither which states a step left and entered nor, at the start, where one step ends and the next begins.
// Marks that do nothing, laid at the head of every state's entry and exit and of every transition, tell both in order.

import type { AnyStateMachine, AnyStateNode } from "xstate";
import type { SourceMap } from "#compile/source-map.ts";
import type { Id } from "#model/schema/common.ts";

export type Mark =
  | { readonly kind: "entered"; readonly id: Id }
  | { readonly kind: "exited"; readonly id: Id }
  | { readonly kind: "transition"; readonly id: Id };

/** Only for a machine of one's own: it is changed. */
export function markMachine(machine: AnyStateMachine, sourceMap: SourceMap): ReadonlyMap<unknown, Mark> {
  const marks = new Map<unknown, Mark>();
  const mark = (kind: Mark["kind"], id: Id) => {
    const action = () => {};
    marks.set(action, { kind, id });
    return action;
  };
  const waiting: AnyStateNode[] = [machine.root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    waiting.push(...Object.values(node.states));
    node.entry = [mark("entered", node.id), ...node.entry];
    node.exit = [mark("exited", node.id), ...node.exit];
    const transitions = [...node.transitions.values(), node.always ?? []].flat();
    for (const transition of transitions) {
      const id = sourceMap.transitionOf(transition);
      if (id !== undefined) transition.actions = [mark("transition", id), ...transition.actions];
    }
  }
  return marks;
}
