// Faults in plain words, and what each can strike. A kind that is missing here does not compile.

import type { Fault, FaultKind } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import { eventName, invocationName } from "#scene/text/describe-action.ts";

export type TargetKind = Fault["target"]["kind"];

interface FaultWords {
  readonly name: string;
  /** What happens, in one sentence. */
  readonly what: string;
  readonly strikes: readonly TargetKind[];
}

const calls = ["invocation", "service", "everything"] as const;
const messages = ["channel", "event"] as const;

export const faultWords: Readonly<Record<FaultKind, FaultWords>> = {
  responseLost: { name: "Reply lost", what: "The call does its work, and its reply never comes.", strikes: calls },
  requestLost: { name: "Request lost", what: "The call never reaches the service.", strikes: calls },
  error: { name: "Error", what: "The service answers with an error.", strikes: calls },
  errorAfterEffect: {
    name: "Error after the work was done",
    what: "The service does its work and then answers with an error.",
    strikes: calls,
  },
  hang: { name: "Hangs", what: "The service never answers.", strikes: calls },
  latency: { name: "Slow", what: "The answer takes longer.", strikes: calls },
  latencySpike: { name: "Slow at times", what: "Now and then an answer takes much longer.", strikes: calls },
  lateResponse: { name: "Reply comes late", what: "The reply comes after the caller has given up.", strikes: calls },
  duplicateDelivery: {
    name: "Delivered twice",
    what: "The same request or message arrives twice.",
    strikes: [...calls, ...messages],
  },
  cancelIgnored: {
    name: "Cancel ignored",
    what: "The service goes on although the caller does not wait any more.",
    strikes: calls,
  },
  dedupLoss: { name: "Forgets keys", what: "The service does not know an idempotency key again.", strikes: calls },
  compensationFails: { name: "Undoing fails", what: "The call that undoes an effect fails.", strikes: calls },
  corruptPayload: {
    name: "Damaged data",
    what: "A field is missing or of the wrong type.",
    strikes: [...calls, ...messages],
  },
  serviceDown: {
    name: "Service is down",
    what: "The service answers nobody for a while.",
    strikes: ["service", "everything"],
  },
  serviceCrash: {
    name: "Service crashes",
    what: "The service loses what it is working on.",
    strikes: ["service", "everything"],
  },
  throttle: {
    name: "Throttled",
    what: "The service turns away calls above a rate.",
    strikes: ["service", "everything"],
  },
  queueFull: {
    name: "Queue is full",
    what: "There is no room for another call or message.",
    strikes: ["service", "channel", "everything"],
  },
  resourceLeak: {
    name: "Leaks workers",
    what: "The service has fewer and fewer workers.",
    strikes: ["service", "everything"],
  },
  coldStart: {
    name: "Cold start",
    what: "The first call after a pause takes longer.",
    strikes: ["service", "everything"],
  },
  bandwidth: { name: "Little bandwidth", what: "Big requests take longer.", strikes: calls },
  humanDelay: {
    name: "Nobody answers for long",
    what: "A person takes much longer to answer.",
    strikes: ["service", "invocation", "everything"],
  },
  partition: {
    name: "Cut off",
    what: "Nothing gets through to the service for a while.",
    strikes: ["service", "channel", "everything"],
  },
  dropEvent: { name: "Message lost", what: "A message disappears.", strikes: messages },
  delayDelivery: { name: "Message delayed", what: "A message arrives late.", strikes: messages },
  reorder: { name: "Out of order", what: "Messages overtake each other.", strikes: messages },
  poisonMessage: { name: "Poison message", what: "A message makes its consumer fail every time.", strikes: messages },
  consumerKill: {
    name: "Consumer killed",
    what: "A consumer dies before it has acknowledged.",
    strikes: ["channel", "machine"],
  },
  orchestratorCrash: {
    name: "Orchestrator crashes",
    what: "The machine stops and starts again from what was saved.",
    strikes: ["machine", "everything"],
  },
  pause: { name: "Pause", what: "The machine stands still for a while.", strikes: ["machine", "everything"] },
  clockSkew: { name: "Wrong clock", what: "Timers run too fast or too slow.", strikes: ["machine", "everything"] },
  stateStoreFail: { name: "State store fails", what: "A state can't be saved.", strikes: ["store"] },
  staleRead: { name: "Stale read", what: "A restart finds an older state.", strikes: ["store"] },
  duplicateStart: {
    name: "Started twice",
    what: "The same run is started a second time.",
    strikes: ["machine", "everything"],
  },
  burst: { name: "Burst of starts", what: "Many runs start at once.", strikes: ["machine", "everything"] },
  versionSkew: {
    name: "Other version",
    what: "A restart finds a machine that has changed.",
    strikes: ["machine", "everything"],
  },
};

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
