// An instance comes up again from what was saved: it stands where it stood then, its timers run on, and what it had
// invoked without an answer is invoked once more. What that does twice is in the ledger.

import type { Plans } from "../faults/plans.ts";
import { fire } from "../instances/carry-out.ts";
import type { Instance, Saved } from "../instances/instance.ts";
import { startTimer } from "../instances/timers.ts";
import { priorities, type Run } from "../run/run.ts";

export function restore(run: Run, instance: Instance, cause: number): void {
  if (instance.status !== "down") return;
  const plan: Plans["restore"] = { delayUs: 0, lag: 0, removedState: undefined, removedField: undefined };
  const last = run.faults.at("restore", plan, { instance, isStore: true }, cause);
  if (plan.delayUs > 0) {
    run.clock.in(plan.delayUs, priorities.outside, () => restore(run, instance, last));
    return;
  }
  const saved = instance.saved.at(-1 - plan.lag) ?? instance.saved[0];
  instance.status = "running";
  instance.timers.clear();
  instance.labels.clear();
  instance.calls.clear();
  if (saved) goOn(run, instance, saved, plan, last);
  else run.instances.startAnew(instance, last);
}

function goOn(run: Run, instance: Instance, saved: Saved, plan: Plans["restore"], cause: number): void {
  const { engine } = instance;
  const { context } = saved.snapshot;
  const known =
    plan.removedField === undefined
      ? context
      : Object.fromEntries(Object.entries(context).filter(([name]) => name !== plan.removedField));
  instance.snapshot = known === context ? saved.snapshot : engine.withContext(saved.snapshot, known);
  instance.visits.clear();
  for (const [invocation, visits] of saved.visits) instance.visits.set(invocation, visits);
  const active = engine.activeStates(instance.snapshot);
  const body = { kind: "restarted", version: saved.version, active, context: known } as const;
  const seq = run.record(instance.number, cause, body);
  if (plan.removedState !== undefined && active.includes(plan.removedState)) {
    const message = `The new version of the machine has no state "${plan.removedState}", in which this run was saved.`;
    run.instances.fail(instance, { code: "versionSkew", message }, seq);
    return;
  }
  const now = run.clock.now();
  for (const timer of saved.timers) startTimer(run, instance, timer, Math.max(0, timer.dueUs - now), seq, fire);
  for (const call of saved.calls) run.calls.resume(instance, call, seq);
  for (const child of instance.children) if (child.status === "down") run.instances.stop(child, seq);
  run.instances.wake(instance);
}
