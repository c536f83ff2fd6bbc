// The references of what stands on the canvas.

import type { Id } from "../schema/common.ts";
import type { Callee, Invocation } from "../schema/invocation.ts";
import type { Machine, Note } from "../schema/machine.ts";
import type { State } from "../schema/state.ts";
import type { Transition, Trigger } from "../schema/transition.ts";
import { type Resolve, rewriteIds, rewriteOptional, rewriteRequired } from "./resolve.ts";
import { rewriteActionsAt } from "./rewrite-actions.ts";
import { rewriteGuard } from "./rewrite-guard.ts";

export function rewriteMachine(machine: Machine, resolve: Resolve): Machine | undefined {
  return rewriteRequired(machine, "root", "states", resolve);
}

export function rewriteState(state: State, resolve: Resolve): State | undefined {
  const placed = state.parent === null ? state : rewriteRequired(state, "parent", "states", resolve);
  if (!placed) return undefined;
  if (placed.kind === "history")
    return rewriteOptional(placed, "defaults", (defaults) => rewriteIds(defaults, "states", resolve));
  const acting = rewriteActionsAt(rewriteActionsAt(placed, "entry", resolve), "exit", resolve);
  if (acting.kind !== "compound") return acting;
  const starting = rewriteOptional(acting, "initial", (initial: Id) => resolve("states", initial));
  return rewriteActionsAt(starting, "initialActions", resolve);
}

/** A transition whose last target is gone goes too: without a target it would mean something else. */
export function rewriteTransition(transition: Transition, resolve: Resolve): Transition | undefined {
  let next = rewriteRequired(transition, "source", "states", resolve);
  if (!next) return undefined;
  const targets = rewriteIds(next.targets, "states", resolve);
  if (targets.length === 0 && next.targets.length > 0) return undefined;
  if (targets !== next.targets) next = { ...next, targets };
  const trigger = rewriteTrigger(next.trigger, resolve);
  if (!trigger) return undefined;
  if (trigger !== next.trigger) next = { ...next, trigger };
  if (next.guard) {
    const guard = rewriteGuard(next.guard, resolve);
    if (guard === "never") return undefined;
    next = rewriteOptional(next, "guard", () => (guard === "always" ? undefined : guard));
  }
  return rewriteActionsAt(next, "actions", resolve);
}

function rewriteTrigger(trigger: Trigger, resolve: Resolve): Trigger | undefined {
  switch (trigger.kind) {
    case "event":
      return rewriteRequired(trigger, "event", "events", resolve);
    case "invocationDone":
    case "invocationError":
      return rewriteRequired(trigger, "invocation", "invocations", resolve);
    case "wildcard":
    case "after":
    case "always":
    case "stateDone":
      return trigger;
  }
}

export function rewriteInvocation(invocation: Invocation, resolve: Resolve): Invocation | undefined {
  const placed = rewriteRequired(invocation, "state", "states", resolve);
  const callee = placed && rewriteCallee(placed.callee, resolve);
  if (!placed || !callee) return undefined;
  return callee === placed.callee ? placed : { ...placed, callee };
}

function rewriteCallee(callee: Callee, resolve: Resolve): Callee | undefined {
  switch (callee.kind) {
    case "service":
      return rewriteRequired(callee, "service", "services", resolve);
    case "machine":
      return rewriteRequired(callee, "machine", "machines", resolve);
    case "compensate":
      return callee;
  }
}

export function rewriteNote(note: Note, resolve: Resolve): Note | undefined {
  const placed = rewriteRequired(note, "machine", "machines", resolve);
  return placed && rewriteOptional(placed, "states", (states) => rewriteIds(states, "states", resolve));
}
