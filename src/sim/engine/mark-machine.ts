// XState tells neither which states a step left and entered nor where one step ends and the next begins. Marks that do
// nothing, laid at the head of every state's entry and exit and of every transition, tell all of it, in order.

import type { AnyStateMachine, AnyStateNode } from "xstate";
import type { SourceMap } from "#compile/source-map.ts";
import type { Id } from "#model/schema/common.ts";
import { invokeAsData } from "./invoke-as-data.ts";

export type Mark =
  | { readonly kind: "entered"; readonly id: Id }
  | { readonly kind: "exited"; readonly id: Id }
  | { readonly kind: "transition"; readonly id: Id; readonly isEventless: boolean };

/** Only for a machine of one's own: it is changed. */
export function markMachine(machine: AnyStateMachine, sourceMap: SourceMap): ReadonlyMap<unknown, Mark> {
  const marks = new Map<unknown, Mark>();
  const lay = (mark: Mark) => {
    const action = () => {};
    marks.set(action, mark);
    return action;
  };
  const waiting: AnyStateNode[] = [machine.root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    waiting.push(...Object.values(node.states));
    invokeAsData(node);
    node.entry = [lay({ kind: "entered", id: node.id }), ...node.entry];
    node.exit = [lay({ kind: "exited", id: node.id }), ...node.exit];
    for (const transition of [...node.transitions.values(), node.always ?? []].flat()) {
      const id = sourceMap.transitionOf(transition);
      if (id === undefined) continue;
      const isEventless = transition.eventType === "";
      transition.actions = [lay({ kind: "transition", id, isEventless }), ...transition.actions];
    }
  }
  return marks;
}
