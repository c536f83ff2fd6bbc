// Gathers what XState reports while it makes a step, and sorts it into microsteps with their effects.

import type { Id } from "#model/schema/common.ts";
import type { Context, Effect, Microstep } from "./engine.port.ts";
import type { Mark } from "./mark-machine.ts";
import { readEffect, type XStateAction } from "./read-effect.ts";

export interface StepCollector {
  begin(context: Context, isStart: boolean): void;
  /** Called by XState for every action, in order. */
  action(action: XStateAction & { readonly exec: unknown }): void;
  closeMicrostep(event: string, context: Context): void;
  end(next: {
    readonly _nodes: readonly { readonly id: Id }[];
    readonly context: Context;
    readonly status: string;
  }): (Microstep | Effect)[];
}

/** An endless chain of transitions would fill the memory before XState gives up. */
const mostMicrosteps = 200;

export function collectSteps(marks: ReadonlyMap<unknown, Mark>): StepCollector {
  let happened: (Microstep | Effect)[] = [];
  let pending: (Mark | Effect)[] = [];
  let known: Context = {};
  let isStart = false;
  let microsteps = 0;

  function close(event: string, parts: readonly (Mark | Effect)[], context: Context): void {
    microsteps++;
    if (microsteps > mostMicrosteps) return;
    const taken: Id[] = [];
    const exited: Id[] = [];
    const entered: Id[] = [];
    const effects: Effect[] = [];
    for (const part of parts) {
      if (part.kind === "entered") entered.push(part.id);
      else if (part.kind === "exited") exited.push(part.id);
      else if (part.kind === "transition") taken.push(part.id);
      else effects.push(part);
    }
    const changed = context === known ? undefined : context;
    known = context;
    if (taken.length + exited.length + entered.length + effects.length === 0 && changed === undefined) return;
    happened.push({ kind: "microstep", event, transitions: taken, exited, entered, context: changed }, ...effects);
  }

  return {
    begin(context, starting) {
      happened = [];
      pending = [];
      known = context;
      isStart = starting;
      microsteps = 0;
    },
    action({ type, params, exec }) {
      if (microsteps > mostMicrosteps) return;
      const mark = typeof exec === "function" ? marks.get(exec) : undefined;
      const part = mark ?? readEffect({ type, params });
      if (part) pending.push(part);
    },
    closeMicrostep(event, context) {
      let parts = pending;
      pending = [];
      if (isStart) {
        isStart = false;
        const boundary = parts.findIndex(({ kind }) => kind === "exited" || kind === "transition");
        // The context between the two is not told; what the first changed shows with the second.
        close("xstate.init", boundary < 0 ? parts : parts.slice(0, boundary), known);
        if (boundary < 0) return;
        parts = parts.slice(boundary);
      }
      close(event, parts, context);
    },
    end({ _nodes, context, status }) {
      if (pending.length > 0) close(isStart ? "xstate.init" : "", pending, context);
      else if (context !== known) close("", [], context);
      if (status === "done") keepFinalStates(happened, new Set(_nodes.map(({ id }) => id)));
      return happened;
    },
  };
}

/** XState runs all exit actions when a machine ends; the states it ended in are where it is. */
function keepFinalStates(happened: (Microstep | Effect)[], active: ReadonlySet<Id>): void {
  let position = happened.length - 1;
  while (position >= 0 && happened[position]?.kind !== "microstep") position--;
  const last = happened[position];
  if (last?.kind !== "microstep") return;
  const left = new Set(active);
  const exited = [...last.exited].reverse().filter((id) => !left.delete(id));
  happened[position] = { ...last, exited: exited.reverse() };
}
