// Faults as people name them, and what each can strike. A kind that is missing here does not compile.

import { eventName, invocationName } from "#model/queries/shown-names.ts";
import type { Fault, FaultKind } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import { faultNames } from "#sim/faults/fault-names.data.ts";
import { words } from "#words/faults.ts";

export type TargetKind = Fault["target"]["kind"];

interface FaultWords {
  readonly name: string;
  /** What happens, in one sentence. */
  readonly what: string;
  readonly strikes: readonly TargetKind[];
}

const calls = ["invocation", "service", "everything"] as const;
const messages = ["channel", "event"] as const;

const strikes: Readonly<Record<FaultKind, readonly TargetKind[]>> = {
  responseLost: calls,
  requestLost: calls,
  error: calls,
  errorAfterEffect: calls,
  hang: calls,
  latency: calls,
  latencySpike: calls,
  lateResponse: calls,
  duplicateDelivery: [...calls, ...messages],
  cancelIgnored: calls,
  dedupLoss: calls,
  compensationFails: calls,
  corruptPayload: [...calls, ...messages],
  serviceDown: ["service", "everything"],
  serviceCrash: ["service", "everything"],
  throttle: ["service", "everything"],
  queueFull: ["service", "channel", "everything"],
  resourceLeak: ["service", "everything"],
  coldStart: ["service", "everything"],
  bandwidth: calls,
  humanDelay: ["service", "invocation", "everything"],
  partition: ["service", "channel", "everything"],
  dropEvent: messages,
  delayDelivery: messages,
  reorder: messages,
  poisonMessage: messages,
  consumerKill: messages,
  orchestratorCrash: ["machine", "invocation", "everything"],
  pause: ["machine", "invocation", "everything"],
  clockSkew: ["machine", "everything"],
  stateStoreFail: ["store"],
  staleRead: ["store"],
  duplicateStart: ["machine", "everything"],
  burst: ["machine", "everything"],
  versionSkew: ["machine", "everything"],
};

export const faultWords: Readonly<Record<FaultKind, FaultWords>> = Object.fromEntries(
  (Object.keys(strikes) as FaultKind[]).map((kind) => [
    kind,
    { name: faultNames[kind], what: words.effects[kind], strikes: strikes[kind] },
  ]),
) as Record<FaultKind, FaultWords>;

export function targetName(project: Project, target: Fault["target"]): string {
  switch (target.kind) {
    case "service":
      return project.services[target.service]?.name ?? target.service;
    case "invocation":
      return invocationName(project, target.invocation);
    case "channel":
      return project.channels[target.channel]?.name ?? target.channel;
    case "event":
      return eventName(project, target.event);
    case "machine":
      return project.machines[target.machine]?.name ?? target.machine;
    case "store":
      return words.store;
    case "everything":
      return words.everything;
  }
}

export function triggerWords({ trigger }: Fault): string {
  switch (trigger.kind) {
    case "always":
      return words.always;
    case "nth":
      return words.nth(trigger.n);
    case "range":
      return words.range(trigger.from, trigger.to);
    case "everyNth":
      return words.everyNth(trigger.n);
    case "probability":
      return words.probability(trigger.probability * 100);
    case "twoLevel":
      return words.twoLevel(trigger.active * 100, trigger.fire * 100);
    case "window":
      return words.window(trigger.fromMs, trigger.toMs);
    case "periodic":
      return words.periodic(trigger.everyMs, trigger.forMs);
    case "whileIn":
      return words.whileIn;
    case "when":
      return words.when(trigger.expression);
  }
}
