// What changes along with the name of an event's field: whatever hands the field over, and whatever reads it. Where
// several events may be the current one, `event.total` is only renamed when no other of them has such a field.

import { renameRead } from "#expr/rename.ts";
import { rewriteExpressions } from "../../expressions/rewrite-expressions.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import type { State } from "../../schema/state.ts";
import type { Transition } from "../../schema/transition.ts";
import { anyEvent, entryEventsOf } from "../../scopes/entry-events.ts";
import type { Patch } from "../support/change-records.ts";
import { changedRecords } from "../support/changed-records.ts";
import { renameKey } from "./rename-keys.ts";
import { renameWhereNamed } from "./rename-where-named.ts";

interface Renaming {
  /** The same value where what may be read there is not surely this field. */
  read<Value>(value: Value, events: Iterable<Id>): Value;
  entering<Value>(value: Value, state: Id): Value;
}

/** XState's own events, which come where no declared one is known, have these. */
const ownFields: ReadonlySet<string> = new Set(["output", "error"]);

export function followPayload(project: Project, event: Id, name: string, to: string): Patch {
  const renaming = renamingOf(project, event, name, to);
  const handing = renameWhereNamed(project, {
    action: (action) =>
      (action.kind === "raise" || action.kind === "send") && action.event === event
        ? renameKey(action, "payload", name, to)
        : action,
    guard: (guard) => guard,
  });
  const handed = {
    ...project,
    states: { ...project.states, ...handing.states },
    transitions: { ...project.transitions, ...handing.transitions },
  } as Project;
  return {
    states: changedRecords(handed, "states", (state, id) => renameInState(state, id, renaming), project.states),
    transitions: changedRecords(
      handed,
      "transitions",
      (transition) => renameInTransition(transition, renaming),
      project.transitions,
    ),
    invocations: changedRecords(project, "invocations", (invocation) => {
      const input = invocation.input && renaming.entering({ input: invocation.input }, invocation.state).input;
      return input === invocation.input ? invocation : { ...invocation, input };
    }),
    channels: changedRecords(project, "channels", (channel) => renaming.read(channel, channel.events ?? [])),
    scenarios: changedRecords(project, "scenarios", (scenario) => {
      const events = scenario.events?.map((sent) =>
        sent.event === event ? renameKey(sent, "payload", name, to) : sent,
      );
      const faults = scenario.faults && renaming.read(scenario.faults, [anyEvent]);
      const same = faults === scenario.faults && events?.every((sent, at) => sent === scenario.events?.[at]) !== false;
      return same ? scenario : { ...scenario, ...(events && { events }), ...(faults && { faults }) };
    }),
  };
}

function renamingOf(project: Project, event: Id, name: string, to: string): Renaming {
  const rewriting = { text: (text: string) => renameRead(text, ["event", name], to) };
  const also = new Set(
    Object.entries(project.events).flatMap(([id, { payload }]) =>
      id !== event && payload?.some((field) => field.name === name) ? [id] : [],
    ),
  );
  const arrivals = entryEventsOf(project);
  const read = <Value>(value: Value, events: Iterable<Id>): Value => {
    const all = [...events];
    const unknown = all.includes(anyEvent);
    const surely = unknown
      ? also.size === 0 && !ownFields.has(name)
      : all.includes(event) && !all.some((other) => also.has(other));
    return surely ? rewriteExpressions(value, rewriting) : value;
  };
  return { read, entering: (value, state) => read(value, arrivals?.get(state) ?? [anyEvent]) };
}

function renameInState(state: State, id: Id, { read, entering }: Renaming): State {
  if (state.kind === "history") return state;
  const { exit, ...entered } = state;
  // A machine's own end comes with no event in particular.
  const renamed = state.parent === null ? read(entered, [anyEvent]) : entering(entered, id);
  const left = read(exit, [anyEvent]);
  if (renamed === entered && left === exit) return state;
  return { ...renamed, ...(left ? { exit: left } : {}) } as State;
}

function renameInTransition(transition: Transition, { read, entering }: Renaming): Transition {
  const { trigger, ...taken } = transition;
  const renamed = read(taken, [trigger.kind === "event" ? trigger.event : anyEvent]);
  const timed = trigger.kind === "after" ? entering(trigger, transition.source) : trigger;
  return renamed === taken && timed === trigger ? transition : { ...renamed, trigger: timed };
}
