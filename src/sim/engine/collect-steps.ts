// Gathers the actions that XState reports while it makes a step, and sorts them by the marks among them into microsteps
// with their effects.

import type { Id } from "#model/schema/common.ts";
import type { Context, Effect, Microstep } from "./engine.port.ts";
import type { Mark } from "./mark-machine.ts";
import { readEffect, type XStateAction } from "./read-effect.ts";

interface ReportedAction extends XStateAction {
  readonly exec: unknown;
  /** What the action was called with; the context is that of the moment. */
  readonly info: { readonly context: Context; readonly event: { readonly type: string } };
}

interface Reached {
  readonly _nodes: readonly { readonly id: Id }[];
  readonly context: Context;
  readonly status: string;
}

export interface StepCollector {
  begin(context: Context): void;
  /** Called by XState for every action, in order. */
  action(action: ReportedAction): void;
  end(reached: Reached): readonly (Microstep | Effect)[];
}

/** An endless chain of transitions would fill the memory before XState gives up. */
const mostMicrosteps = 200;

interface OpenStep {
  readonly event: object & { readonly type: string };
  readonly transitions: Id[];
  isEventless: boolean;
  readonly exited: Id[];
  readonly entered: Id[];
  readonly effects: Effect[];
}

export function collectSteps(marks: ReadonlyMap<unknown, Mark>): StepCollector {
  let happened: (Microstep | Effect)[] = [];
  let open: OpenStep | undefined;
  let known: Context = {};
  let microsteps = 0;

  function close(context: Context): void {
    if (!open) return;
    const { event, transitions, exited, entered, effects } = open;
    open = undefined;
    microsteps++;
    if (microsteps > mostMicrosteps) return;
    const changed = context === known ? undefined : context;
    known = context;
    happened.push({ kind: "microstep", event: event.type, transitions, exited, entered, context: changed }, ...effects);
  }

  /** Each microstep first leaves states, then takes its transitions, then enters states. */
  function beginsAnother({ transitions, entered, isEventless, event }: OpenStep, mark: Mark, current: object): boolean {
    if (mark.kind === "entered") return false;
    if (mark.kind === "exited") return transitions.length + entered.length > 0;
    if (entered.length > 0 || transitions.includes(mark.id)) return true;
    return transitions.length > 0 && (event !== current || isEventless !== mark.isEventless);
  }

  return {
    begin(context) {
      happened = [];
      open = undefined;
      known = context;
      microsteps = 0;
    },
    action({ type, params, exec, info: { context, event } }) {
      const mark = typeof exec === "function" ? marks.get(exec) : undefined;
      if (mark && open && beginsAnother(open, mark, event)) close(context);
      open ??= { event, transitions: [], isEventless: false, exited: [], entered: [], effects: [] };
      if (!mark) {
        const effect = readEffect({ type, params });
        if (effect) open.effects.push(effect);
      } else if (mark.kind === "transition") {
        open.transitions.push(mark.id);
        open.isEventless = mark.isEventless;
      } else open[mark.kind].push(mark.id);
    },
    end({ _nodes, context, status }) {
      if (status === "done" && open) {
        // XState runs all exit actions when a machine ends; the states it ended in are where it is.
        const { exited, transitions, effects } = open;
        exited.splice(0, exited.length, ...leftBefore(exited, _nodes));
        const isEndAlone = microsteps > 0 && transitions.length === 0;
        if (isEndAlone && effects.length === 0 && context === known) open = undefined;
      }
      close(context);
      return happened;
    },
  };
}

/** What a machine left before its end. */
function leftBefore(exited: readonly Id[], nodes: Reached["_nodes"]): Id[] {
  const active = new Set(nodes.map(({ id }) => id));
  return [...exited]
    .reverse()
    .filter((id) => !active.delete(id))
    .reverse();
}
