// All instances of machines in a run: started, fed with events one at a time, stopped.

import type { Id } from "#model/schema/common.ts";
import type { Engine, Stepped } from "../engine/engine.port.ts";
import { type Instances, priorities, type Run } from "../run/run.ts";
import { restore } from "../store/restore.ts";
import { hold, type Step, saveStep } from "../store/save-step.ts";
import { planEffect } from "./carry-out.ts";
import { carryOutAll } from "./carry-out-all.ts";
import { endInstance, failInstance, stopInstance } from "./end-instance.ts";
import type { Instance, Mail } from "./instance.ts";
import { newInstance } from "./new-instance.ts";
import { recordStep } from "./record-step.ts";
import { siteOfMail } from "./site-of-mail.ts";

export interface InstanceWorld {
  engineOf(machine: Id): Engine | undefined;
  readonly mostInstances: number;
  /** Ends the whole run. */
  refuseMore(): never;
}

export function createInstances(run: Run, world: InstanceWorld): Instances {
  const all: Instance[] = [];

  function schedule(instance: Instance): void {
    if (instance.isScheduled || instance.mailbox.length === 0) return;
    if (instance.status !== "running" || instance.holds > 0) return;
    const own = instance.generation;
    instance.isScheduled = true;
    run.clock.in(0, priorities.delivery, () => {
      if (instance.generation !== own) return;
      instance.isScheduled = false;
      if (instance.status !== "running" || instance.holds > 0) return;
      const mail = instance.mailbox.shift();
      if (mail) prepare(instance, mail);
    });
  }

  function prepare(instance: Instance, mail: Mail): void {
    const plan = { pauseUs: 0 };
    const cause = run.faults.at("step", plan, siteOfMail(instance, mail), mail.cause);
    if (plan.pauseUs === 0) {
      process(instance, { ...mail, cause });
      return;
    }
    const untilUs = run.clock.now() + plan.pauseUs;
    const seq = run.record(instance.number, cause, { kind: "paused", untilUs });
    hold(run, instance, plan.pauseUs, () => process(instance, { ...mail, cause: seq }));
  }

  function process(instance: Instance, mail: Mail): void {
    const seq = run.record(instance.number, mail.cause, { kind: "event", event: mail.event });
    const { actorId } = mail.event;
    const call = typeof actorId === "string" ? instance.calls.get(actorId) : undefined;
    if (call) call.isConsumed = true;
    const before = instance.snapshot;
    const stepped = instance.engine.step(before, mail.event);
    instance.snapshot = stepped.snapshot;
    settle(instance, stepped, { mail, before, seq });
  }

  function settle(instance: Instance, stepped: Stepped, step: Step): void {
    const { mail, seq } = step;
    const effects = recordStep(run, instance, stepped, mail?.event, seq);
    saveStep(run, instance, step, {
      carryOut() {
        carryOutAll(run, instance, effects);
        if (stepped.status !== "active") endInstance(run, instance, stepped, seq);
        mail?.handled?.(stepped.status !== "error");
      },
      planOnly() {
        for (const { effect, cause } of effects) planEffect(run, instance, effect, cause);
      },
      again() {
        if (mail) instance.mailbox.unshift(mail);
        schedule(instance);
      },
      goOn: () => schedule(instance),
    });
  }

  /** Its effects come later, so that machines that start each other without end use up steps and not the stack. */
  function begin(instance: Instance, stepped: Stepped, seq: number): void {
    const own = instance.generation;
    instance.snapshot = stepped.snapshot;
    instance.holds++;
    run.clock.in(0, priorities.delivery, () => {
      if (instance.generation !== own) return;
      instance.holds--;
      if (instance.status === "running") settle(instance, stepped, { mail: undefined, before: stepped.snapshot, seq });
    });
  }

  return {
    all,
    start(machine, options) {
      if (all.length >= world.mostInstances) world.refuseMore();
      const engine = world.engineOf(machine);
      if (!engine) return undefined;
      const stepped = engine.start(options.input ?? {});
      const instance = newInstance(all.length, machine, engine, stepped.snapshot, options);
      all.push(instance);
      options.parent?.instance.children.add(instance);
      const parent = options.parent?.instance.number;
      const body = { kind: "started", machine, input: instance.input, parent } as const;
      begin(instance, stepped, run.record(instance.number, options.cause, body));
      return instance;
    },
    startAnew(instance, cause) {
      const stepped = instance.engine.start(instance.input);
      const { context } = stepped.snapshot;
      instance.visits.clear();
      const body = { kind: "restarted", version: 0, active: [], context } as const;
      const seq = run.record(instance.number, cause, body);
      for (const child of instance.children) if (child.status === "down") stopInstance(run, child, seq);
      begin(instance, stepped, seq);
    },
    adopt(call, onEnd, cause) {
      const child = all.find(({ parent, status }) => parent?.call === call && status === "down");
      if (!child || child.saved.length === 0) return undefined;
      child.onEnd = onEnd;
      restore(run, child, cause);
      return child;
    },
    post(instance, event, cause, { handled, isFromOutside = false } = {}) {
      if (instance.status !== "running" && instance.status !== "down") {
        handled?.(true);
        return;
      }
      instance.mailbox.push({ event, cause, handled, isFromOutside });
      schedule(instance);
    },
    wake: schedule,
    stop: (instance, cause) => stopInstance(run, instance, cause),
    fail: (instance, error, cause) => failInstance(run, instance, error, cause),
  };
}
