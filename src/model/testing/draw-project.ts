// A whole document out of a row of choices. Every record refers to things that exist, every expression is right for what
// it may read, and every run of every machine comes to rest.

import type { Invocation } from "../schema/invocation.ts";
import type { ContextField, Machine } from "../schema/machine.ts";
import { currentVersion, type Project } from "../schema/project.ts";
import type { State } from "../schema/state.ts";
import type { Transition } from "../schema/transition.ts";
import { type Chooser, chance, pick, someOf } from "./chooser.ts";
import { type ActionSite, contextVariables, drawActions, type Surroundings } from "./draw-actions.ts";
import { type DrawnType, drawExpression } from "./draw-expressions.ts";
import { type Callable, drawInvocations, machineInput } from "./draw-invocations.ts";
import { drawLayout, drawNotes } from "./draw-layout.ts";
import {
  ancestorsAndSelf,
  type DrawnState,
  drawTree,
  insideAndSelf,
  isOrdinary,
  type TreeSize,
} from "./draw-states.ts";
import { drawChannels, drawEvents, drawImplementations, drawServices } from "./draw-surroundings.ts";
import { drawTests } from "./draw-tests.ts";
import { drawTransition, type TransitionSite } from "./draw-transitions.ts";

export interface ProjectSize extends TreeSize {
  readonly machines: number;
  /** The most that leave one state. */
  readonly transitions: number;
}

type Writable<Table> = { -readonly [Key in keyof Table]: Table[Key] };

export function drawProject(choose: Chooser, size: ProjectSize): Project {
  const events = drawEvents(choose, size.oddNames);
  const services = drawServices(choose);
  const machineIds = Array.from({ length: 1 + choose.below(size.machines) }, (_, index) => `m${index + 1}`);
  const project: Writable<Project> = {
    format: "faultline",
    version: currentVersion,
    name: "Drawn",
    ...(chance(choose, 20) ? { description: 'Made for a test: "quotes", \\ and ümlauts.\u2028' } : {}),
    machines: {},
    states: {},
    transitions: {},
    invocations: {},
    events,
    implementations: drawImplementations(choose),
    services,
    channels: drawChannels(choose, Object.keys(events), machineIds.at(-1) ?? "m1"),
    notes: {},
    scenarios: {},
    properties: {},
    experiments: {},
    layout: {},
  };
  const invoked = new Set<string>();
  machineIds.forEach((machine, index) => {
    const callable: Callable = { services, machines: machineIds.slice(index + 1) };
    const before = Object.keys(project.invocations).length;
    drawMachine(choose, project, machine, invoked.has(machine), callable, size);
    for (const invocation of Object.values(project.invocations).slice(before))
      if (invocation.callee.kind === "machine") invoked.add(invocation.callee.machine);
  });
  Object.assign(project, drawTests(choose, project));
  project.notes = drawNotes(choose, project);
  project.layout = drawLayout(choose, project);
  return project;
}

function drawMachine(
  choose: Chooser,
  project: Writable<Project>,
  id: string,
  invoked: boolean,
  callable: Callable,
  size: ProjectSize,
): void {
  const states = drawTree(choose, `Machine ${id}`, `${id}-`, { ...size, states: 1 + choose.below(size.states) });
  const context = drawContext(choose);
  const fields = context.filter((field) => field.initial !== undefined) as Surroundings["fields"];
  const around: Surroundings = { events: project.events, fields, states, channels: ["orders", "dead"], invoked };
  const invocations = drawMachineInvocations(choose, around, id, callable);
  Object.assign(project.invocations, invocations);
  project.machines[id] = drawMachineRecord(choose, id, states, context);
  for (const state of states) project.states[state.id] = drawState(choose, around, state, project, id);
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

function drawState(choose: Chooser, around: Surroundings, state: DrawnState, project: Project, machine: string): State {
  const common = {
    name: state.name,
    parent: state.parent?.id ?? null,
    order: state.parent?.children.indexOf(state) ?? 0,
    ...(chance(choose, 10) ? { description: "A remark." } : {}),
    ...(chance(choose, 15) ? { tags: ["visible", "manual step"] } : {}),
    ...(chance(choose, 10) ? { meta: { owner: "team-a", sla: { hours: [1, 2.5, null] } } } : {}),
  };
  if (state.kind === "history") return { kind: "history", ...common, ...drawHistory(choose, state) };
  const variables = contextVariables(around);
  const site: ActionSite = { variables, maySignal: false, invocations: [] };
  const entry = chance(choose, 30) ? drawActions(choose, around, site, 2) : [];
  const exit = chance(choose, 20) ? drawActions(choose, around, site, 2) : [];
  const activities = {
    ...common,
    ...(entry.length > 0 ? { entry } : {}),
    ...(exit.length > 0 ? { exit } : {}),
  };
  const isRoot = state.parent === null;
  const yields = isRoot
    ? project.machines[machine]?.output !== undefined
    : state.kind !== "atomic" && chance(choose, 30);
  const output = yields ? { output: drawExpression(choose, "number" satisfies DrawnType, variables) } : {};
  switch (state.kind) {
    case "atomic":
      return { kind: "atomic", ...activities };
    case "final":
      return { kind: "final", ...activities, ...output };
    case "parallel":
      return { kind: "parallel", ...activities, ...output };
    case "compound": {
      const initial = pick(choose, state.children.filter(isOrdinary)).id;
      const initialActions = chance(choose, 15) ? drawActions(choose, around, site, 1) : [];
      return {
        kind: "compound",
        ...activities,
        ...output,
        initial,
        ...(initialActions.length > 0 ? { initialActions } : {}),
      };
    }
  }
}

function drawHistory(choose: Chooser, state: DrawnState): { depth: "shallow" | "deep"; defaults?: string[] } {
  const depth = chance(choose, 50) ? "deep" : "shallow";
  const siblings = state.parent?.children.filter(isOrdinary) ?? [];
  if (siblings.length === 0 || chance(choose, 40)) return { depth };
  const drawInside = (sibling: DrawnState) =>
    depth === "shallow" ? sibling.id : pick(choose, insideAndSelf(sibling).filter(isOrdinary)).id;
  if (state.parent?.kind === "parallel") return { depth, defaults: siblings.map(drawInside) };
  return { depth, defaults: [drawInside(pick(choose, siblings))] };
}

function drawMachineTransitions(
  choose: Chooser,
  around: Surroundings,
  machine: string,
  invocations: Readonly<Record<string, Invocation>>,
  size: ProjectSize,
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
