// One machine of a drawn document: its tree, what the states do, what leads from one to the next.

import type { Invocation } from "../schema/invocation.ts";
import type { ContextField, Machine } from "../schema/machine.ts";
import type { Project } from "../schema/project.ts";
import type { Transition } from "../schema/transition.ts";
import { type Chooser, chance, someOf } from "./chooser.ts";
import { contextVariables, type Surroundings } from "./draw-actions.ts";
import { type Callable, drawInvocations, machineInput } from "./draw-invocations.ts";
import { drawState } from "./draw-state.ts";
import { ancestorsAndSelf, type DrawnState, drawTree, isOrdinary, type TreeSize } from "./draw-states.ts";
import { drawTransition, type TransitionSite } from "./draw-transitions.ts";

export interface MachineSize extends TreeSize {
  /** The most that leave one state. */
  readonly transitions: number;
}

export function drawMachine(
  choose: Chooser,
  project: Project,
  id: string,
  invoked: boolean,
  callable: Callable,
  size: MachineSize,
): void {
  const states = drawTree(choose, `Machine ${id}`, `${id}-`, { ...size, states: 1 + choose.below(size.states) });
  const context = drawContext(choose);
  const fields = context.filter((field) => field.initial !== undefined) as Surroundings["fields"];
  const around: Surroundings = { events: project.events, fields, states, channels: ["orders", "dead"], invoked };
  const invocations = drawMachineInvocations(choose, around, id, callable);
  Object.assign(project.invocations, invocations);
  project.machines[id] = drawMachineRecord(choose, id, states, context);
  for (const state of states)
    project.states[state.id] = drawState(choose, around, state, project.machines[id]?.output !== undefined);
  Object.assign(project.transitions, drawMachineTransitions(choose, around, id, invocations, size));
}

function drawMachineRecord(
  choose: Chooser,
  id: string,
  states: readonly DrawnState[],
  context: ContextField[],
): Machine {
  const [root] = states;
  const ends = root?.children.some((child) => child.kind === "final") ?? false;
  return {
    name: `Machine ${id}`,
    root: `${id}-root`,
    input: [...machineInput],
    context,
    ...(ends && chance(choose, 50) ? { output: "number" } : {}),
  };
}

function drawContext(choose: Chooser): ContextField[] {
  const offered: ContextField[] = [
    { name: "total", type: "number", initial: "input.amount" },
    { name: "label", type: "string", initial: "''", description: "What the list shows." },
    { name: "urgent", type: "boolean", initial: "false" },
    { name: "items", type: "string[]", initial: "[]" },
    { name: "status", type: "'open' | 'closed'", initial: "'open'" },
    { name: "$line_1", type: "{ sku: string; count?: number }", initial: "{ sku: 'a' }" },
    { name: "reason", type: "string" },
  ];
  const first: ContextField = { name: "count", type: "number", initial: "0" };
  return [first, ...someOf(choose, offered, 60)];
}

function drawMachineInvocations(
  choose: Chooser,
  around: Surroundings,
  machine: string,
  callable: Callable,
): Record<string, Invocation> {
  const invocations: Record<string, Invocation> = {};
  for (const state of around.states.filter(isOrdinary)) {
    if (!chance(choose, 35)) continue;
    for (const invocation of drawInvocations(choose, state.id, callable, contextVariables(around), 2))
      invocations[`${machine}-i${Object.keys(invocations).length + 1}`] = invocation;
  }
  return invocations;
}

/** The machines that are invoked by the state or around it. */
function reachableFrom(
  state: DrawnState,
  invocations: Readonly<Record<string, Invocation>>,
): TransitionSite["reachable"] {
  const around = new Map(ancestorsAndSelf(state).map(({ id, parent }) => [id, parent === null]));
  return Object.entries(invocations).flatMap(([id, invocation]) => {
    const isRoots = around.get(invocation.state);
    return invocation.callee.kind === "machine" && isRoots !== undefined ? [{ id, isRoots }] : [];
  });
}

function drawMachineTransitions(
  choose: Chooser,
  around: Surroundings,
  machine: string,
  invocations: Readonly<Record<string, Invocation>>,
  size: MachineSize,
): Record<string, Transition> {
  const transitions: Record<string, Transition> = {};
  for (const source of around.states.filter(isOrdinary)) {
    const own = Object.fromEntries(
      Object.entries(invocations).filter(([, invocation]) => invocation.state === source.id),
    );
    const site = { source, invocations: own, reachable: reachableFrom(source, invocations) };
    const count = choose.below(size.transitions + 1);
    for (let order = 0; order < count; order++) {
      const transition = drawTransition(choose, around, site, order);
      if (transition) transitions[`${machine}-t${Object.keys(transitions).length + 1}`] = transition;
    }
  }
  return transitions;
}
