// Which events can be the one that a state is entered by. An entry action that reads `event` is checked against these.
// Where it can't be told (after a delay, by `always`, at the start) the answer includes `anyEvent`.

import { documentOrder } from "../queries/hierarchy.ts";
import { indexOf } from "../queries/project-index.ts";
import type { Id } from "../schema/common.ts";
import type { Project } from "../schema/project.ts";
import type { Transition } from "../schema/transition.ts";

/** Not an id of any event: stands for whatever else may be the current event. */
export const anyEvent = "";

/** Beyond this many, nobody reads a payload that they all share. */
const tellApart = 20;

type Events = Set<Id>;

interface Arrivals {
  /** Events the state is entered by, by whichever road. */
  readonly entered: Map<Id, Events>;
  /** Those of them after which its initial state or its regions are entered too. */
  readonly descends: Map<Id, Events>;
  /** Those that may bring back anything inside it (history). */
  readonly restores: Map<Id, Events>;
}

/** For each state the ids of the events; undefined when the document is too tangled to tell cheaply. */
export function entryEventsOf(project: Project): ReadonlyMap<Id, ReadonlySet<Id>> | undefined {
  const arrivals: Arrivals = { entered: new Map(), descends: new Map(), restores: new Map() };
  const depths = depthsOf(project);
  let budget = 1_000 + 40 * (depths.size + Object.keys(project.transitions).length);
  for (const machine of Object.values(project.machines)) {
    mark(arrivals.entered, machine.root, anyEvent);
    mark(arrivals.descends, machine.root, anyEvent);
  }
  for (const transition of Object.values(project.transitions)) {
    budget -= followTransition(project, transition, depths, arrivals, budget);
    if (budget <= 0) return undefined;
  }
  for (const machine of Object.values(project.machines)) descend(project, machine.root, arrivals);
  return arrivals.entered;
}

function depthsOf(project: Project): Map<Id, number> {
  const depths = new Map<Id, number>();
  for (const machine of Object.values(project.machines)) {
    for (const state of documentOrder(project, machine.root)) {
      const parent = project.states[state]?.parent;
      depths.set(state, parent ? (depths.get(parent) ?? 0) + 1 : 0);
    }
  }
  return depths;
}

/** Marks what the transition enters on its way to the targets; answers how many steps that took. */
function followTransition(
  project: Project,
  transition: Transition,
  depths: ReadonlyMap<Id, number>,
  arrivals: Arrivals,
  budget: number,
): number {
  const event = transition.trigger.kind === "event" ? transition.trigger.event : anyEvent;
  const index = indexOf(project);
  let steps = 0;
  const parentOf = (state: Id): Id | undefined => {
    steps++;
    return project.states[state]?.parent ?? undefined;
  };
  for (const target of transition.targets) {
    if (!depths.has(target) || !depths.has(transition.source)) continue;
    const domain = domainOf(transition, target, depths, parentOf, budget);
    let previous: Id | undefined;
    for (let state: Id | undefined = target; state !== undefined && state !== domain; state = parentOf(state)) {
      if (steps > budget) return steps;
      mark(arrivals.entered, state, event);
      if (previous !== undefined && project.states[state]?.kind === "parallel") {
        for (const { id, record } of index.childrenOf(state)) {
          steps++;
          if (id === previous || record.kind === "history") continue;
          mark(arrivals.entered, id, event);
          mark(arrivals.descends, id, event);
        }
      }
      previous = state;
    }
    const state = project.states[target];
    if (state?.kind === "history" && state.parent !== null) mark(arrivals.restores, state.parent, event);
    else mark(arrivals.descends, target, event);
  }
  return steps;
}

/** The innermost state that stays active; undefined when even the root is entered again. */
function domainOf(
  transition: Transition,
  target: Id,
  depths: ReadonlyMap<Id, number>,
  parentOf: (state: Id) => Id | undefined,
  budget: number,
): Id | undefined {
  let left: Id | undefined = target;
  let right: Id | undefined = transition.source;
  for (let step = 0; left !== right && left !== undefined && right !== undefined && step < budget; step++) {
    if ((depths.get(left) ?? 0) > (depths.get(right) ?? 0)) left = parentOf(left);
    else right = parentOf(right);
  }
  const common = left === right ? left : undefined;
  if (common === undefined) return undefined;
  if (common === transition.source && transition.reenter !== true) return common;
  return common === transition.source || common === target ? parentOf(common) : common;
}

function descend(project: Project, root: Id, { entered, descends, restores }: Arrivals): void {
  const index = indexOf(project);
  for (const id of documentOrder(project, root)) {
    const state = project.states[id];
    const into = descends.get(id);
    const everywhere = restores.get(id);
    for (const child of index.childrenOf(id)) {
      if (everywhere) for (const map of [entered, descends, restores]) markAll(map, child.id, everywhere);
      if (!into || (state?.kind === "compound" && state.initial !== child.id)) continue;
      if (child.record.kind === "history") markAll(restores, id, into);
      else for (const map of [entered, descends]) markAll(map, child.id, into);
    }
  }
}

function mark(map: Map<Id, Events>, state: Id, event: Id): void {
  const events = map.get(state);
  if (!events) map.set(state, new Set([event]));
  else events.add(events.size < tellApart ? event : anyEvent);
}

function markAll(map: Map<Id, Events>, state: Id, events: Events): void {
  for (const event of events) mark(map, state, event);
}
