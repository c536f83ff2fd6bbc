// Who handles which event. A machine handles an event if a state that can be entered has a transition on it, by name or
// by wildcard.

import type { Id } from "#model/schema/common.ts";
import type { BaseFacts } from "./base-facts.ts";
import { matchesWildcard } from "./triggers.ts";

export interface EventUse {
  handles(machine: Id, event: Id): boolean;
}

export function eventUseOf({ project, index, record, reachable }: BaseFacts): EventUse {
  const names = new Map<Id, Set<string>>();
  const patterns = new Map<Id, Set<string>>();
  for (const { source, trigger } of Object.values(project.transitions)) {
    const machine = index.machineOf(source);
    if (machine === undefined || !reachable.has(source)) continue;
    if (trigger.kind === "event") addTo(names, machine, record("events", trigger.event)?.name ?? trigger.event);
    if (trigger.kind === "wildcard") addTo(patterns, machine, trigger.pattern);
  }
  return {
    handles(machine, event) {
      const name = record("events", event)?.name;
      if (name === undefined || names.get(machine)?.has(name)) return true;
      for (const pattern of patterns.get(machine) ?? []) if (matchesWildcard(pattern, name)) return true;
      return false;
    },
  };
}

function addTo(map: Map<Id, Set<string>>, key: Id, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
