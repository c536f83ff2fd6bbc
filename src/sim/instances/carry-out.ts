// What a step asked for, done on the run's clock.

import { microseconds } from "../clock/microseconds.ts";
import type { Effect, MachineEvent, Receiver } from "../engine/engine.port.ts";
import { priorities, type Run } from "../run/run.ts";
import type { Instance, Timer } from "./instance.ts";

export function carryOut(run: Run, instance: Instance, effect: Effect, cause: number): void {
  switch (effect.kind) {
    case "delay":
      setTimer(run, instance, effect, undefined, cause);
      return;
    case "cancel":
      cancelTimer(run, instance, effect.id, cause);
      return;
    case "send":
      if (effect.delayMs === undefined) send(run, instance, effect.to, effect.event, cause);
      else setTimer(run, instance, { ...effect, delayMs: effect.delayMs }, effect.to, cause);
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
}

interface Delayed {
  readonly id: string | undefined;
  readonly event: MachineEvent;
  readonly delayMs: number;
}

function setTimer(
  run: Run,
  instance: Instance,
  { id, event, delayMs }: Delayed,
  to: Receiver | undefined,
  cause: number,
): void {
  const plan = { us: microseconds(delayMs) };
  const last = run.faults.at("timer", plan, { instance, event }, cause);
  // XState forgets an earlier timer of the same name, and it fires all the same.
  const name = id ?? `timer ${run.clock.now()} ${instance.timers.size}`;
  const unique = instance.timers.has(name) ? `${name} (${last})` : name;
  startTimer(run, instance, { id: unique, event, to }, Math.max(0, Math.round(plan.us)), last);
}

export function startTimer(
  run: Run,
  instance: Instance,
  { id, event, to }: Pick<Timer, "id" | "event" | "to">,
  us: number,
  cause: number,
): void {
  const dueUs = run.clock.now() + us;
  const body = { kind: "timerSet", timer: id, dueUs, event: event.type } as const;
  const seq = run.record(instance.number, cause, body);
  const deadline = run.clock.in(us, priorities.timer, () => {
    instance.timers.delete(id);
    const fired = run.record(instance.number, seq, { kind: "timerFired", timer: id });
    if (to) send(run, instance, to, event, fired);
    else run.instances.post(instance, event, fired);
  });
  instance.timers.set(id, { id, event, to, dueUs, deadline, seq });
}

export function cancelTimer(run: Run, instance: Instance, id: string, cause: number): void {
  const timer = instance.timers.get(id);
  if (!timer) return;
  instance.timers.delete(id);
  run.clock.cancel(timer.deadline);
  run.record(instance.number, cause, { kind: "timerCancelled", timer: id });
}

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
