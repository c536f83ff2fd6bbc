// Ties the document to the XState machine, both ways: a run lights up the drawing through it. State and invocation ids
// are the same on both sides; transitions have no id in XState and go by their place.

import type { AnyStateNode, AnyTransitionDefinition } from "xstate";
import type { Id } from "#model/schema/common.ts";

/** `StateNode.transitions.get(descriptor)[index]`; for the descriptor "", `StateNode.always[index]`. */
export interface TransitionPlace {
  readonly state: Id;
  readonly descriptor: string;
  readonly index: number;
}

export interface InvocationPlace {
  readonly state: Id;
  readonly index: number;
}

/** An action of a document: the record, the list it stands in, and its position there. */
export interface ActionPlace {
  readonly table: "states" | "transitions";
  readonly id: Id;
  readonly list: "entry" | "exit" | "initialActions" | "actions";
  readonly index: number;
}

export interface SourceMap {
  /** For each state its XState keys from the root inwards; the root's is empty. */
  readonly states: ReadonlyMap<Id, readonly string[]>;
  readonly transitions: ReadonlyMap<Id, TransitionPlace>;
  readonly invocations: ReadonlyMap<Id, InvocationPlace>;
  stateOf(node: AnyStateNode): Id | undefined;
  transitionOf(definition: AnyTransitionDefinition): Id | undefined;
  transitionAt(place: TransitionPlace): Id | undefined;
  invocationOf(invocation: { readonly id: string }): Id | undefined;
  /** Equal actions share a name, so a name may stand for several places. */
  actionsNamed(name: string): readonly ActionPlace[];
}

export interface SourceMapBuilder {
  state(id: Id, path: readonly string[]): void;
  transition(id: Id, place: TransitionPlace): void;
  invocation(id: Id, place: InvocationPlace): void;
  action(name: string, place: ActionPlace): void;
  finished(): SourceMap;
}

export function buildSourceMap(): SourceMapBuilder {
  const states = new Map<Id, readonly string[]>();
  const transitions = new Map<Id, TransitionPlace>();
  const transitionByPlace = new Map<string, Id>();
  const invocations = new Map<Id, InvocationPlace>();
  const actions = new Map<string, ActionPlace[]>();

  function transitionAt(place: TransitionPlace): Id | undefined {
    return transitionByPlace.get(keyOf(place));
  }

  const sourceMap: SourceMap = {
    states,
    transitions,
    invocations,
    stateOf: ({ id }) => (states.has(id) ? id : undefined),
    transitionOf(definition) {
      const { source, eventType } = definition;
      const siblings = eventType === "" ? source.always : source.transitions.get(eventType);
      return transitionAt({ state: source.id, descriptor: eventType, index: siblings?.indexOf(definition) ?? -1 });
    },
    transitionAt,
    invocationOf: ({ id }) => (invocations.has(id) ? id : undefined),
    actionsNamed: (name) => actions.get(name) ?? [],
  };

  return {
    state: (id, path) => states.set(id, path),
    transition(id, place) {
      transitions.set(id, place);
      transitionByPlace.set(keyOf(place), id);
    },
    invocation: (id, place) => invocations.set(id, place),
    action(name, place) {
      const places = actions.get(name);
      if (places) places.push(place);
      else actions.set(name, [place]);
    },
    finished: () => sourceMap,
  };
}

function keyOf({ state, descriptor, index }: TransitionPlace): string {
  return `${state} ${index} ${descriptor}`;
}
