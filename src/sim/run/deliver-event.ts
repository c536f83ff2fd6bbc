// An event on its way to an instance from outside, its parent or what it invoked: it may be lost, late or doubled.

import type { MachineEvent } from "../engine/engine.port.ts";
import type { Instance } from "../instances/instance.ts";
import { type PostOptions, priorities, type Run } from "./run.ts";

export function deliverEvent(
  run: Run,
  instance: Instance,
  event: MachineEvent,
  cause: number,
  options?: PostOptions,
): void {
  const plan = { lost: false, delayUs: 0, copiesUs: [] as number[], event };
  const last = run.faults.at("event", plan, { instance, event }, cause);
  const post = () => run.instances.post(instance, plan.event, last, options);
  if (!plan.lost) {
    if (plan.delayUs === 0) post();
    else run.clock.in(plan.delayUs, priorities.delivery, post);
  }
  for (const us of plan.copiesUs) run.clock.in(plan.delayUs + us, priorities.delivery, post);
}
