// Between a step and its effects stands the state store: the step is saved as the scenario's store says, and the effects
// are carried out once it is. A crash strikes before, between or after.

import { microseconds } from "../clock/microseconds.ts";
import type { Snapshot } from "../engine/engine.port.ts";
import type { Instance, Mail } from "../instances/instance.ts";
import { siteOfMail } from "../instances/site-of-mail.ts";
import { priorities, type Run } from "../run/run.ts";
import { crash } from "./crash.ts";
import { isSavedNow, save } from "./saved.ts";

export interface Step {
  readonly mail: Mail | undefined;
  /** Where the instance stood before it. */
  readonly before: Snapshot;
  readonly seq: number;
}

interface Then {
  carryOut(): void;
  /** Only what a restart will find: calls and timers that are meant to run. What was to be sent is lost. */
  planOnly(): void;
  /** The step did not count: work on the event once more. */
  again(): void;
  goOn(): void;
}

/** How long to wait before trying to save again. */
const retryUs = microseconds(1_000);

export function saveStep(run: Run, instance: Instance, step: Step, then: Then): void {
  if (!run.hasStore) {
    then.carryOut();
    then.goOn();
    return;
  }
  const isSaved = isSavedNow(run, instance);
  const latency = run.scenario.store?.latency;
  const draw = `store ${instance.origin} ${instance.number} ${step.seq}`;
  const plan = {
    delayUs: isSaved && latency ? run.oracle.durationUs(draw, latency) : 0,
    failure: undefined as "error" | "conflict" | undefined,
    crash: undefined as "beforeSave" | "afterSave" | "afterSend" | undefined,
    restartUs: undefined as number | undefined,
  };
  const cause = run.faults.at("save", plan, { ...siteOfMail(instance, step.mail), isStore: true }, step.seq);
  if (plan.crash === "beforeSave") {
    crash(run, instance, plan.crash, plan.restartUs, cause);
    return;
  }
  if (plan.delayUs > 0) hold(run, instance, plan.delayUs, settle);
  else settle();

  function settle(): void {
    if (plan.failure === "conflict" && step.mail) {
      instance.snapshot = step.before;
      then.again();
    } else if (plan.failure) hold(run, instance, retryUs, () => saveStep(run, instance, step, then));
    else if (plan.crash === "afterSave") {
      then.planOnly();
      if (isSaved) save(run, instance, cause);
      crash(run, instance, plan.crash, plan.restartUs, cause);
    } else {
      then.carryOut();
      if (isSaved && instance.status === "running") save(run, instance, cause);
      if (plan.crash && instance.status === "running") crash(run, instance, plan.crash, plan.restartUs, cause);
      then.goOn();
    }
  }
}

/** Lets it wait; a crash in between makes an end of it. */
export function hold(run: Run, instance: Instance, us: number, then: () => void): void {
  const own = instance.generation;
  instance.holds++;
  run.clock.in(us, priorities.outside, () => {
    if (instance.generation !== own) return;
    instance.holds--;
    if (instance.status === "running") then();
  });
}
