// Faults in plain words, and what each can strike. A kind that is missing here does not compile.

import { eventName, invocationName } from "#model/queries/shown-names.ts";
import type { Fault, FaultKind } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import { faultNames } from "#sim/faults/fault-names.data.ts";

export type TargetKind = Fault["target"]["kind"];

interface FaultWords {
  readonly name: string;
  /** What happens, in one sentence. */
  readonly what: string;
  readonly strikes: readonly TargetKind[];
}

const calls = ["invocation", "service", "everything"] as const;
const messages = ["channel", "event"] as const;

const words: Readonly<Record<FaultKind, Omit<FaultWords, "name">>> = {
  responseLost: { what: "The call does its work, and its reply never comes.", strikes: calls },
  requestLost: { what: "The call never reaches the service.", strikes: calls },
  error: { what: "The service answers with an error.", strikes: calls },
  errorAfterEffect: { what: "The service does its work and then answers with an error.", strikes: calls },
  hang: { what: "The service never answers.", strikes: calls },
  latency: { what: "The answer takes longer.", strikes: calls },
  latencySpike: { what: "Now and then an answer takes much longer.", strikes: calls },
  lateResponse: { what: "The reply comes after the caller has given up.", strikes: calls },
  duplicateDelivery: { what: "The same request or message arrives twice.", strikes: [...calls, ...messages] },
  cancelIgnored: { what: "The service goes on although the caller does not wait any more.", strikes: calls },
  dedupLoss: { what: "The service does not know an idempotency key again.", strikes: calls },
  compensationFails: { what: "The call that undoes an effect fails.", strikes: calls },
  corruptPayload: { what: "A field is missing or of the wrong type.", strikes: [...calls, ...messages] },
  serviceDown: { what: "The service answers nobody for a while.", strikes: ["service", "everything"] },
  serviceCrash: { what: "The service loses what it is working on.", strikes: ["service", "everything"] },
  throttle: { what: "The service turns away calls above a rate.", strikes: ["service", "everything"] },
  queueFull: { what: "There is no room for another call or message.", strikes: ["service", "channel", "everything"] },
  resourceLeak: { what: "The service has fewer and fewer workers.", strikes: ["service", "everything"] },
  coldStart: { what: "The first call after a pause takes longer.", strikes: ["service", "everything"] },
  bandwidth: { what: "Big requests take longer.", strikes: calls },
  humanDelay: { what: "A person takes much longer to answer.", strikes: ["service", "invocation", "everything"] },
  partition: {
    what: "Nothing gets through to the service for a while.",
    strikes: ["service", "channel", "everything"],
  },
  dropEvent: { what: "A message disappears.", strikes: messages },
  delayDelivery: { what: "A message arrives late.", strikes: messages },
  reorder: { what: "Messages overtake each other.", strikes: messages },
  poisonMessage: { what: "A message makes its consumer fail every time.", strikes: messages },
  consumerKill: { what: "A consumer dies before it has acknowledged.", strikes: messages },
  orchestratorCrash: {
    what: "The machine stops and starts again from what was saved; at a call, just after its answer.",
    strikes: ["machine", "invocation", "everything"],
  },
  pause: { what: "The machine stands still for a while.", strikes: ["machine", "invocation", "everything"] },
  clockSkew: { what: "Timers run too fast or too slow.", strikes: ["machine", "everything"] },
  stateStoreFail: { what: "A state can't be saved.", strikes: ["store"] },
  staleRead: { what: "A restart finds an older state.", strikes: ["store"] },
  duplicateStart: { what: "The same run is started a second time.", strikes: ["machine", "everything"] },
  burst: { what: "Many runs start at once.", strikes: ["machine", "everything"] },
  versionSkew: { what: "A restart finds a machine that has changed.", strikes: ["machine", "everything"] },
};

export const faultWords: Readonly<Record<FaultKind, FaultWords>> = Object.fromEntries(
  Object.entries(words).map(([kind, rest]) => [kind, { name: faultNames[kind as FaultKind], ...rest }]),
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
      return "the state store";
    case "everything":
      return "everything";
  }
}

export function triggerWords({ trigger }: Fault): string {
  switch (trigger.kind) {
    case "always":
      return "every time";
    case "nth":
      return trigger.n === 1 ? "the first time" : `time ${trigger.n}`;
    case "range":
      return `times ${trigger.from} to ${trigger.to}`;
    case "everyNth":
      return `every ${trigger.n} times`;
    case "probability":
      return `${trigger.probability * 100} % of the time`;
    case "twoLevel":
      return `in ${trigger.active * 100} % of runs, then ${trigger.fire * 100} %`;
    case "window":
      return `from ${trigger.fromMs} to ${trigger.toMs} ms`;
    case "periodic":
      return `every ${trigger.everyMs} ms for ${trigger.forMs} ms`;
    case "whileIn":
      return "while in a state";
    case "when":
      return `when ${trigger.expression}`;
  }
}
