// The effects of a whole step, in order. What is sent to something that the same step invokes waits until it is invoked,
// because entry actions come before the invocations of their state.

import type { Effect } from "../engine/engine.port.ts";
import type { Run } from "../run/run.ts";
import { carryOut } from "./carry-out.ts";
import type { Instance } from "./instance.ts";

export interface CausedEffect {
  readonly effect: Effect;
  /** The record of the microstep that it belongs to. */
  readonly cause: number;
}

export function carryOutAll(run: Run, instance: Instance, effects: readonly CausedEffect[]): void {
  const early = new Map<string, CausedEffect[]>();
  for (let position = 0; position < effects.length; position++) {
    const caused = effects[position] as CausedEffect;
    const { effect, cause } = caused;
    const receiver = receiverOf(effect);
    if (receiver !== undefined && !isRunning(instance, receiver) && isInvokedLater(effects, position, receiver)) {
      early.set(receiver, [...(early.get(receiver) ?? []), caused]);
      continue;
    }
    carryOut(run, instance, effect, cause);
    if (effect.kind !== "invoke") continue;
    for (const waiting of early.get(effect.invocation) ?? []) carryOut(run, instance, waiting.effect, waiting.cause);
    early.delete(effect.invocation);
  }
}

function receiverOf(effect: Effect): string | undefined {
  const isSent = effect.kind === "send" && effect.delayMs === undefined && effect.to.kind === "invocation";
  return isSent && effect.to.kind === "invocation" ? effect.to.id : undefined;
}

function isRunning({ calls }: Instance, invocation: string): boolean {
  return calls.get(invocation)?.state === "running";
}

function isInvokedLater(effects: readonly CausedEffect[], position: number, invocation: string): boolean {
  for (let later = position + 1; later < effects.length; later++) {
    const effect = effects[later]?.effect;
    if (effect?.kind === "invoke" && effect.invocation === invocation) return true;
  }
  return false;
}
