// The timers of an instance. A label stands for the timer that was set last under it: as in XState, an earlier one with
// the same label fires all the same and can't be cancelled any more.

import { microseconds } from "../clock/microseconds.ts";
import type { MachineEvent, Receiver } from "../engine/engine.port.ts";
import { priorities, type Run } from "../run/run.ts";
import type { Instance, Timer } from "./instance.ts";

interface Wanted {
  readonly id: string | undefined;
  readonly event: MachineEvent;
  readonly to?: Receiver;
}

export type Fire = (run: Run, instance: Instance, timer: Timer, cause: number) => void;

export function setTimer(
  run: Run,
  instance: Instance,
  { id: label, event, to }: Wanted,
  delayMs: number,
  cause: number,
  fire: Fire,
): void {
  const plan = { us: microseconds(delayMs) };
  const last = run.faults.at("timer", plan, { instance, event }, cause);
  const name = label ?? event.type;
  const unique = instance.timers.has(name) ? `${name} (${last})` : name;
  startTimer(run, instance, { label, name: unique, event, to }, Math.max(0, Math.round(plan.us)), last, fire);
}

export function startTimer(
  run: Run,
  instance: Instance,
  { label, name, event, to }: Pick<Timer, "label" | "name" | "event" | "to">,
  us: number,
  cause: number,
  fire: Fire,
): void {
  const dueUs = run.clock.now() + us;
  const body = { kind: "timerSet", timer: name, dueUs, event: event.type } as const;
  const seq = run.record(instance.number, cause, body);
  const deadline = run.clock.in(us, priorities.timer, () => {
    instance.timers.delete(name);
    if (label !== undefined) instance.labels.delete(label);
    fire(run, instance, timer, run.record(instance.number, seq, { kind: "timerFired", timer: name }));
  });
  const timer: Timer = { label, name, event, to, dueUs, deadline };
  instance.timers.set(name, timer);
  if (label !== undefined) instance.labels.set(label, name);
}

export function cancelTimer(run: Run, instance: Instance, label: string, cause: number): void {
  const name = instance.labels.get(label);
  instance.labels.delete(label);
  if (name !== undefined) dropTimer(run, instance, name, cause);
}

export function dropTimers(run: Run, instance: Instance, cause: number): void {
  for (const name of [...instance.timers.keys()]) dropTimer(run, instance, name, cause);
  instance.labels.clear();
}

function dropTimer(run: Run, instance: Instance, name: string, cause: number): void {
  const timer = instance.timers.get(name);
  if (!timer) return;
  instance.timers.delete(name);
  run.clock.cancel(timer.deadline);
  run.record(instance.number, cause, { kind: "timerCancelled", timer: name });
}
