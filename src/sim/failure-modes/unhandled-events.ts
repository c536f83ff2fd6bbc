// Every event and state of a machine that nobody has thought of: neither handled nor deliberately ignored there.

import { descendantsOf } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";

export interface UnhandledEvent {
  readonly state: Id;
  readonly event: Id;
}

export function unhandledEvents(project: Project, machine: Id): UnhandledEvent[] {
  const root = project.machines[machine]?.root;
  if (root === undefined) return [];
  const states = [root, ...descendantsOf(project, root)];
  const handled = new Map(states.map((state) => [state, handledBy(project, state)]));
  const known = eventsOf(project, machine, handled);
  const handles = (state: Id, event: Id) => handled.get(state)?.some((accepts) => accepts(event)) === true;
  return states.flatMap((state) => {
    if (project.states[state]?.kind !== "atomic") return [];
    const places = [...around(project, state), ...beside(project, state)];
    return known.filter((event) => !places.some((place) => handles(place, event))).map((event) => ({ state, event }));
  });
}

type Accepts = ((event: Id) => boolean) & { readonly event?: Id };

function handledBy(project: Project, state: Id): Accepts[] {
  return indexOf(project)
    .transitionsFrom(state)
    .flatMap(({ record: { trigger } }): Accepts[] => {
      if (trigger.kind === "event")
        return [Object.assign((event: Id) => event === trigger.event, { event: trigger.event })];
      if (trigger.kind !== "wildcard") return [];
      const stem = trigger.pattern.slice(0, -1);
      return [(event: Id) => project.events[event]?.name.startsWith(stem) === true];
    });
}

/** What the machine hears of: the events it handles anywhere, and those of the channels it reads. */
function eventsOf(project: Project, machine: Id, handled: ReadonlyMap<Id, readonly Accepts[]>): Id[] {
  const own = [...handled.values()].flat().flatMap(({ event }) => event ?? []);
  const heard = Object.values(project.channels).flatMap(({ events = [], consumers = [] }) =>
    consumers.some((consumer) => consumer.machine === machine) ? events : [],
  );
  return [...new Set([...own, ...heard])].filter((event) => Object.hasOwn(project.events, event)).sort();
}

function around(project: Project, state: Id): Id[] {
  const places: Id[] = [];
  for (let id: Id | null | undefined = state; id && !places.includes(id); id = project.states[id]?.parent)
    places.push(id);
  return places;
}

/** Everything in the other regions of the parallel states around it: one of them may handle the event instead. */
function beside(project: Project, state: Id): Id[] {
  const places = around(project, state);
  return places.flatMap((region) => {
    const parent = project.states[region]?.parent;
    if (!parent || project.states[parent]?.kind !== "parallel") return [];
    const own = new Set([region, ...descendantsOf(project, region)]);
    return descendantsOf(project, parent).filter((other) => !own.has(other));
  });
}
