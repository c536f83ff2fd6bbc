// XState makes a whole actor for whatever a state invokes, though here nobody ever starts it: the simulator runs it. In its
// place stands no more than its id, which is all that sending to it and stopping it ask for; the effects are XState's own.

import type { AnyMachineSnapshot, AnyStateNode } from "xstate";

interface StandIn {
  readonly id: string;
}

interface ActionArguments {
  readonly event: { readonly type: string };
}

interface Definition {
  readonly id: string;
  readonly input?: unknown;
}

interface Scope {
  readonly self: unknown;
}

type Resolved = readonly [snapshot: AnyMachineSnapshot, params: unknown, actions: undefined];
type Resolve = (scope: Scope, snapshot: AnyMachineSnapshot, given: ActionArguments) => Resolved;

/** Only for a node of one's own: it is changed. What it invokes is there, to be sent to, before its entry actions run. */
export function invokeAsData(node: AnyStateNode): void {
  const { invoke } = node;
  Object.defineProperty(node, "invoke", { value: [] });
  if (invoke.length === 0) return;
  const ids = invoke.map(({ id }) => id);
  node.entry = [announce(ids), ...node.entry, ...invoke.map((definition) => begin(definition))];
  node.exit = [...node.exit, ...ids.map(end)];
}

function announce(ids: readonly string[]): never {
  return builtIn("announce", (_scope, snapshot) => {
    const children = copyOf(snapshot);
    for (const id of ids) children[id] = { id };
    return [withChildren(snapshot, children), undefined, undefined];
  });
}

function begin({ id, input }: Definition): never {
  const resolve: Resolve = ({ self }, snapshot, { event }) => {
    const given = typeof input === "function" ? input({ context: snapshot.context, event, self }) : input;
    return [snapshot, { id, input: given }, undefined];
  };
  return builtIn("xstate.spawnChild", resolve, carriedOut);
}

/** When a machine ends, XState itself stops what is left, after all states were left. */
function end(id: string): never {
  const resolve: Resolve = (_scope, snapshot) => {
    const children = copyOf(snapshot);
    const child = children[id];
    if (snapshot.status !== "active" || child === undefined) return [snapshot, undefined, undefined];
    delete children[id];
    return [withChildren(snapshot, children), child, undefined];
  };
  return builtIn("xstate.stopChild", resolve, carriedOut);
}

/** XState takes a function with these properties for one of its own actions. */
function builtIn(type: string, resolve: Resolve, execute?: () => void): never {
  return Object.assign(() => {}, { type, resolve }, execute && { execute }) as never;
}

/** The effect goes to whoever listens, and is carried out there. */
function carriedOut(): void {}

function copyOf(snapshot: AnyMachineSnapshot): Record<string, StandIn> {
  return Object.assign({}, snapshot.children as Record<string, StandIn>);
}

function withChildren(snapshot: AnyMachineSnapshot, children: Record<string, StandIn>): AnyMachineSnapshot {
  return { ...snapshot, children } as AnyMachineSnapshot;
}
