// What a machine does with a fixed row of events, as plain data: to hold two machines against each other.

import { type AnyStateMachine, initialTransition, transition } from "xstate";
import type { Project } from "#model/schema/project.ts";

export function play(machine: AnyStateMachine, project: Project, input: unknown): unknown[] {
  const seen: unknown[] = [];
  let [snapshot, actions] = initialTransition(machine, input);
  seen.push([snapshot.value, snapshot.context, actions.map(effect)]);
  const names = Object.values(project.events).map(({ name }) => name);
  for (let step = 0; step < 12 && snapshot.status === "active"; step++) {
    const event = {
      type: names[(step * 7) % names.length] ?? "go",
      amount: step,
      reference: "a",
      verdict: "open",
      final: true,
    };
    [snapshot, actions] = transition(machine, snapshot, event);
    seen.push([snapshot.value, snapshot.context, snapshot.output, actions.map(effect)]);
  }
  return seen;
}

/** Effects the world sees; names of implementations are each side's own. */
function effect({ type, params }: { type: string; params: unknown }): unknown {
  const { event, delay, id } = (params ?? {}) as { event?: unknown; delay?: unknown; id?: unknown };
  const timer = typeof id === "string" && !id.startsWith("xstate.") ? id : undefined;
  if (!type.startsWith("xstate.raise") && !type.startsWith("xstate.sendTo")) return type;
  const { type: name, ...payload } = (event ?? {}) as { type?: string };
  return [type, name?.startsWith("xstate.") ? name.replace(/\.[^.]*$/, "").slice(0, 13) : name, payload, delay, timer];
}
