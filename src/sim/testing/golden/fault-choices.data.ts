// What else a fault can be told: every parameter and choice that the first case of its kind leaves alone.

import type { Distribution } from "#model/schema/distribution.ts";
import type { Fault } from "#model/schema/fault.ts";
import type { Policy } from "#model/schema/policy.ts";
import { mailing, placing } from "../mailing.ts";
import { paying, scenarioOf } from "../paying.ts";
import type { GoldenCase, GoldenCases } from "./golden-case.ts";
import { timer, undoing } from "./machine-faults.data.ts";

const retry: Policy = { kind: "retry", maxAttempts: 4, initialDelayMs: 200, backoff: "constant" };
const timeout: Policy = { kind: "attemptTimeout", ms: 1_000 };
const drawn: Distribution = { kind: "uniform", minMs: 10, maxMs: 60 };
const always: Fault["trigger"] = { kind: "always" };
const everything: Fault["target"] = { kind: "everything" };

function strike(kind: Fault["kind"], parameters: Fault["parameters"], more: Partial<Fault> = {}): Fault {
  return {
    kind,
    target: { kind: "invocation", invocation: "charge" },
    trigger: { kind: "nth", n: 1 },
    parameters,
    ...more,
  };
}

function struck(...faults: Fault[]): GoldenCase {
  return { project: paying([retry, timeout]), scenario: scenarioOf({ faults }) };
}

function inTurn(instances: number, ...faults: Fault[]): GoldenCase {
  return { project: paying([retry], { servers: 1 }), scenario: scenarioOf({ instances, faults }) };
}

function undone(parameters: Fault["parameters"]): GoldenCase {
  const fault = strike("compensationFails", parameters, { target: everything });
  return { project: undoing, scenario: scenarioOf({ faults: [fault] }) };
}

function killed(parameters: Fault["parameters"]): GoldenCase {
  const fault = strike("consumerKill", parameters, { target: { kind: "channel", channel: "orders" } });
  return { project: mailing(), scenario: placing({ a: 0 }, { faults: [fault] }) };
}

export const faultChoiceCases: GoldenCases = {
  "fault-error-transient": struck(strike("error", { class: "transient", message: "Try again." })),
  "fault-error-permanent": struck(strike("error", { code: "gone", class: "permanent" })),
  "fault-error-disabled": struck(strike("error", {}, { disabled: true })),
  "fault-error-after-effect-transient": struck(strike("errorAfterEffect", { code: "late", class: "transient" })),
  "fault-error-after-effect-permanent": struck(
    strike("errorAfterEffect", { class: "permanent", message: "It is done, and it failed." }),
  ),
  "fault-error-after-effect-business": struck(strike("errorAfterEffect", { class: "business" })),
  "fault-latency-spike-ramp": inTurn(4, strike("latencySpike", { factor: 3, durationMs: 600, rampMs: 300 })),
  "fault-late-response-drawn": struck(strike("lateResponse", { distribution: drawn })),
  "fault-delay-request-drawn": struck(strike("delayDelivery", { distribution: drawn, way: "request" })),
  "fault-corrupt-reply-null": struck(strike("corruptPayload", { damage: "null", way: "reply" })),
  "fault-corrupt-nothing": struck(strike("corruptPayload", { field: "absent" }, { trigger: always })),
  "fault-clock-ahead": {
    project: timer,
    scenario: scenarioOf({ faults: [strike("clockSkew", { aheadMs: 100 }, { target: everything })] }),
  },
  "fault-service-down-code": struck(strike("serviceDown", { code: "closed", durationMs: 100 })),
  "fault-service-crash-share": struck(strike("serviceCrash", { phase: "beforeEffect", share: 0.25, downMs: 10 })),
  "fault-consumer-kill-before": killed({ when: "before", redeliverMs: 20 }),
  "fault-pause-drawn": {
    project: paying(),
    scenario: scenarioOf({ faults: [strike("pause", { distribution: drawn }, { target: everything })] }),
  },
  "fault-store-write-error": {
    project: paying(),
    scenario: scenarioOf({
      faults: [strike("stateStoreFail", { operation: "write", how: "error" }, { target: { kind: "store" } })],
    }),
  },
  "fault-partition-both": struck(strike("partition", { direction: "both", mode: "stopped" })),
  "fault-partition-reply": struck(strike("partition", { direction: "reply", durationMs: 1_500 })),
  "fault-partition-slowed": struck(strike("partition", { mode: "slowed", slowMs: 70, durationMs: 100 })),
  "fault-throttle-code": inTurn(2, strike("throttle", { calls: 1, code: "429" }, { trigger: always })),
  "fault-cold-start-idle": inTurn(3, strike("coldStart", { distribution: drawn, idleMs: 150 }, { trigger: always })),
  "fault-queue-full-at-two": inTurn(5, strike("queueFull", { capacity: 2 }, { trigger: always })),
  "fault-compensation-fails-transient": undone({ class: "transient", code: "later" }),
  "fault-compensation-fails-permanent": undone({ class: "permanent" }),
  "fault-compensation-fails-business": undone({ class: "business" }),
  "fault-duplicate-start-copies": {
    project: paying(),
    scenario: scenarioOf({ faults: [strike("duplicateStart", { copies: 2, spacingMs: 10 }, { target: everything })] }),
  },
  "fault-human-delay-drawn": {
    project: paying([], { kind: "human" }),
    scenario: scenarioOf({
      instances: 3,
      faults: [strike("humanDelay", { distribution: drawn, noShow: 0.4 }, { trigger: always })],
    }),
  },
  "fault-human-no-show-by-chance": {
    project: paying([], { kind: "human" }),
    scenario: scenarioOf({ instances: 6, faults: [strike("humanDelay", { noShow: 0.5 }, { trigger: always })] }),
  },
};
