// A crash takes an instance down together with whoever invoked it and whatever it invoked: they run in one process. What
// was not saved is lost; messages from outside wait until it is up again.

import { microseconds } from "../clock/microseconds.ts";
import type { Instance } from "../instances/instance.ts";
import { priorities, type Run } from "../run/run.ts";
import { restore } from "./restore.ts";

const defaultRestartMs = 1_000;

export function crash(
  run: Run,
  instance: Instance,
  point: "beforeSave" | "afterSave" | "afterSend",
  restartUs: number | undefined,
  cause: number,
): void {
  const root = rootOf(instance);
  const seq = run.record(instance.number, cause, { kind: "crashed", point });
  takeDown(run, root, seq);
  const us = restartUs ?? microseconds(run.scenario.store?.restartAfterMs ?? defaultRestartMs);
  run.clock.in(us, priorities.outside, () => restore(run, root, seq));
}

function rootOf(instance: Instance): Instance {
  let root = instance;
  while (root.parent) root = root.parent.instance;
  return root;
}

function takeDown(run: Run, root: Instance, cause: number): void {
  const family = [root];
  for (let position = 0; position < family.length; position++) family.push(...(family[position]?.children ?? []));
  const running = family.filter(({ status }) => status === "running");
  for (const instance of running) {
    instance.status = "down";
    instance.generation++;
    instance.holds = 0;
    instance.isScheduled = false;
  }
  for (const instance of running) {
    for (const timer of instance.timers.values()) run.clock.cancel(timer.deadline);
    for (const call of instance.calls.values()) {
      if (call.state !== "running") continue;
      call.state = "interrupted";
      call.stop?.("abandon", cause);
    }
    const kept = instance.mailbox.filter(({ isFromOutside }) => isFromOutside);
    instance.mailbox.splice(0, instance.mailbox.length, ...kept);
  }
}
