// What a step asked for, done on the run's clock.

import type { Effect, MachineEvent, Receiver } from "../engine/engine.port.ts";
import type { Run } from "../run/run.ts";
import type { Instance } from "./instance.ts";
import { cancelTimer, type Fire, setTimer } from "./timers.ts";

export function carryOut(run: Run, instance: Instance, effect: Effect, cause: number): void {
  switch (effect.kind) {
    case "delay":
      setTimer(run, instance, effect, effect.delayMs, cause, fire);
      return;
    case "cancel":
      cancelTimer(run, instance, effect.id, cause);
      return;
    case "send":
      if (effect.delayMs === undefined) send(run, instance, effect.to, effect.event, cause);
      else setTimer(run, instance, effect, effect.delayMs, cause, fire);
      return;
    case "invoke":
      run.calls.start(instance, effect.invocation, effect.input, cause);
      return;
    case "stop":
      run.calls.stop(instance, effect.invocation, cause);
      return;
    case "log":
      run.record(instance.number, cause, { kind: "log", value: effect.value });
      return;
    case "action":
      run.record(instance.number, cause, { kind: "action", name: effect.name, parameters: effect.parameters });
      return;
    default:
      effect satisfies never;
  }
}

/** What a restart will find of an effect that a crash kept from being carried out: calls and timers, and nothing sent. */
export function planEffect(run: Run, instance: Instance, effect: Effect, cause: number): void {
  if (effect.kind === "invoke") run.calls.plan(instance, effect.invocation, effect.input);
  else if (effect.kind === "stop") instance.calls.delete(effect.invocation);
  else if (effect.kind === "delay" || effect.kind === "cancel") carryOut(run, instance, effect, cause);
  else if (effect.kind === "send" && effect.delayMs !== undefined) carryOut(run, instance, effect, cause);
}

/** What happens when a timer is due. */
export const fire: Fire = (run, instance, { event, to }, cause) => {
  if (to) send(run, instance, to, event, cause);
  else run.instances.post(instance, event, cause);
};

function send(run: Run, instance: Instance, to: Receiver, event: MachineEvent, cause: number): void {
  if (to.kind === "channel") {
    instance.holds++;
    run.channels.publish(to.id, event, instance, cause, () => {
      instance.holds--;
      run.instances.wake(instance);
    });
    return;
  }
  const receiver = to.kind === "parent" ? instance.parent?.instance : childOf(instance, to.id);
  const seq = run.record(instance.number, cause, { kind: "sent", event, to: receiver?.number ?? -1 });
  if (receiver) run.deliver(receiver, event, seq);
}

function childOf(instance: Instance, invocation: string): Instance | undefined {
  const call = instance.calls.get(invocation);
  for (const child of instance.children) if (child.parent?.call === call && child.status === "running") return child;
  return undefined;
}
