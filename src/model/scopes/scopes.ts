// What an expression may read depends on where it stands. One scope object is shared by all expressions that may read
// the same, so that what a text means there needs to be checked only once.

import type { Scope } from "#expr/check.ts";
import { stringType, type Type, undefinedType, unknownType } from "#expr/type.ts";
import { typeOf } from "../parsed-text.ts";
import { indexOf } from "../queries/project-index.ts";
import type { Id } from "../schema/common.ts";
import type { Invocation } from "../schema/invocation.ts";
import type { Machine } from "../schema/machine.ts";
import type { Project } from "../schema/project.ts";
import type { State } from "../schema/state.ts";
import type { Transition } from "../schema/transition.ts";
import { entryEventsOf } from "./entry-events.ts";
import { objectOf, openEvent, typeOfEvents } from "./event-types.ts";

export interface Scopes {
  contextOf(machine: Id | undefined): Type;
  inputOf(owner: Machine | Project["services"][string] | undefined): Type;
  outputOf(invocation: Invocation | undefined): Type;
  /** Reads `context` and one of the events. */
  on(machine: Id | undefined, events: readonly Id[] | undefined): Scope;
  /** For the text that is to be read there: where it does not speak of `event`, nobody needs to know which it is. */
  entering(state: Id, text: string): Scope;
  leaving(state: Id): Scope;
  taking(transition: Transition): Scope;
}

export const errorType: Type = {
  kind: "object",
  fields: [
    { name: "code", type: stringType, optional: false },
    { name: "message", type: stringType, optional: false },
  ],
};

export function scopesOf(project: Project): Scopes {
  const index = indexOf(project);
  const contexts = new Map<Id, Type>();
  const inputs = new Map<object, Type>();
  const shared = new Map<string, Scope>();
  let entryEvents: ReturnType<typeof entryEventsOf> | null = null;

  function contextOf(machine: Id | undefined): Type {
    const record = machine === undefined ? undefined : project.machines[machine];
    if (machine === undefined || !record) return unknownType;
    return remembered(contexts, machine, () => objectOf(record.context));
  }

  function inputOf(owner: Machine | Project["services"][string] | undefined): Type {
    return owner ? remembered(inputs, owner, () => objectOf(owner.input)) : unknownType;
  }

  function outputOf(invocation: Invocation | undefined): Type {
    const callee = invocation?.callee;
    if (callee?.kind === "service") return typeOf(own(project.services, callee.service)?.output);
    return callee?.kind === "machine" ? typeOf(own(project.machines, callee.machine)?.output) : unknownType;
  }

  function scope(key: string, machine: Id | undefined, event: () => Type, more: () => Record<string, Type>): Scope {
    return remembered(shared, `${machine ?? ""} ${key}`, () => ({
      context: contextOf(machine),
      event: event(),
      ...more(),
    }));
  }

  function open(machine: Id | undefined): Scope {
    return scope("any", machine, () => openEvent, nothingMore);
  }

  function on(machine: Id | undefined, events: readonly Id[] | undefined): Scope {
    if (!events || events.length === 0) return open(machine);
    return scope(`on ${events.join(" ")}`, machine, () => typeOfEvents(project, events), nothingMore);
  }

  function entering(state: Id, text: string): Scope {
    if (!text.includes("event")) return open(index.machineOf(state));
    if (entryEvents === null) entryEvents = entryEventsOf(project);
    const events = entryEvents?.get(state);
    const known = events && !events.has("") ? [...events].sort() : undefined;
    return on(index.machineOf(state), known);
  }

  function taking({ trigger, source }: Transition): Scope {
    const machine = index.machineOf(source);
    switch (trigger.kind) {
      case "event":
        return on(machine, [trigger.event]);
      case "invocationDone": {
        const output = () => ({ output: outputOf(own(project.invocations, trigger.invocation)) });
        return scope(`done ${trigger.invocation}`, machine, () => openEvent, output);
      }
      case "invocationError":
        return scope(
          "error",
          machine,
          () => openEvent,
          () => ({ error: errorType }),
        );
      case "stateDone": {
        const output = doneOutput(own(project.states, source));
        return scope(
          `finished ${output.kind}`,
          machine,
          () => openEvent,
          () => ({ output }),
        );
      }
      case "wildcard":
      case "after":
      case "always":
        return open(machine);
    }
  }

  return { contextOf, inputOf, outputOf, on, entering, leaving: (state) => open(index.machineOf(state)), taking };
}

/** XState puts no output on the end of a parallel state: each of its regions has one of its own. */
function doneOutput(state: State | undefined): Type {
  return state?.kind === "parallel" ? undefinedType : unknownType;
}

export function own<Value>(table: Readonly<Record<Id, Value>>, id: Id): Value | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

function nothingMore(): Record<string, Type> {
  return {};
}

function remembered<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
