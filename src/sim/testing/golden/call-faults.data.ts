import type { Fault } from "#model/schema/fault.ts";
import type { Policy } from "#model/schema/policy.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { paying, scenarioOf } from "../paying.ts";
import type { GoldenCase, GoldenCases } from "./golden-case.ts";

const retry: Policy = { kind: "retry", maxAttempts: 3, initialDelayMs: 200, backoff: "constant" };
const timeout: Policy = { kind: "attemptTimeout", ms: 1_000 };

function strike(
  kind: Fault["kind"],
  parameters: Fault["parameters"] = {},
  trigger: Fault["trigger"] = { kind: "nth", n: 1 },
): Fault {
  return { kind, target: { kind: "service", service: "card" }, trigger, parameters };
}

function struck(
  fault: Fault,
  policies: readonly Policy[] = [retry, timeout],
  more: Partial<Scenario> = {},
): GoldenCase {
  return { project: paying(policies), scenario: scenarioOf({ faults: [fault], ...more }) };
}

const keyed: readonly Policy[] = [retry, timeout, { kind: "idempotencyKey", key: "input.orderId" }];
const always: Fault["trigger"] = { kind: "always" };

export const callFaultCases: GoldenCases = {
  "fault-error": struck(strike("error", { code: "declined", class: "business" })),
  "fault-error-after-effect": struck(strike("errorAfterEffect")),
  "fault-latency": struck(strike("latency", { ms: 300, factor: 2 })),
  "fault-latency-drawn": struck(strike("latency", { distribution: { kind: "exponential", meanMs: 50 } })),
  "fault-latency-spike": struck(strike("latencySpike", { factor: 4, durationMs: 1_500 })),
  "fault-hang": struck(strike("hang")),
  "fault-request-lost": struck(strike("requestLost")),
  "fault-response-lost": struck(strike("responseLost")),
  "fault-response-lost-with-key": struck(strike("responseLost"), keyed),
  "fault-duplicate-delivery": struck(strike("duplicateDelivery", { copies: 1, spacingMs: 20 })),
  "fault-late-response": struck(strike("lateResponse", { ms: 1_500, copies: 1 })),
  "fault-delay-delivery": struck(strike("delayDelivery", { ms: 250, way: "reply" })),
  "fault-corrupt-payload": struck(strike("corruptPayload", { field: "chargeId", damage: "truncated" })),
  "fault-corrupt-request": struck(strike("corruptPayload", { way: "request", damage: "removed" })),
  "fault-service-down": struck(strike("serviceDown", { durationMs: 300, rampMs: 500 })),
  "fault-service-crash": struck(strike("serviceCrash", { downMs: 250 })),
  "fault-service-crash-after-effect": struck(strike("serviceCrash", { phase: "afterEffect", downMs: 100 })),
  "fault-partition": struck(strike("partition", { durationMs: 1_100 })),
  "fault-partition-jammed": struck(strike("partition", { durationMs: 600, mode: "jammed", direction: "request" })),
  "fault-throttle": struck(strike("throttle", { calls: 1, periodMs: 400 }, always), [retry], { instances: 2 }),
  "fault-queue-full": struck(strike("queueFull")),
  "fault-resource-leak": struck(strike("resourceLeak", { growth: 1, restartAfter: 2 }, always), [], { instances: 4 }),
  "fault-cold-start": struck(strike("coldStart", { ms: 400 })),
  "fault-bandwidth": struck(strike("bandwidth", { bytesPerSecond: 100 }, always)),
  "fault-dedup-loss": {
    project: paying(keyed),
    scenario: scenarioOf({ faults: [strike("responseLost"), strike("dedupLoss", {}, { kind: "nth", n: 2 })] }),
  },
  "fault-cancel-ignored": struck(strike("cancelIgnored"), [
    { kind: "hedge", maxAttempts: 2, delayMs: 60, cancelLosers: true },
  ]),
  "fault-human-delay": {
    project: paying([], { kind: "human" }),
    scenario: scenarioOf({ faults: [strike("humanDelay", { ms: 60_000 })] }),
  },
  "fault-human-no-show": {
    project: paying([{ kind: "totalTimeout", ms: 5_000 }], { kind: "human" }),
    scenario: scenarioOf({ faults: [strike("humanDelay", { noShow: 1 })] }),
  },
  "trigger-range": struck(strike("error", {}, { kind: "range", from: 1, to: 2 })),
  "trigger-every-nth": struck(strike("error", {}, { kind: "everyNth", n: 2 }), [], { instances: 4 }),
  "trigger-probability": struck(strike("error", {}, { kind: "probability", probability: 0.5 }), [], { instances: 6 }),
  "trigger-two-level": struck(strike("error", {}, { kind: "twoLevel", active: 1, fire: 0.5 }), [], { instances: 6 }),
  "trigger-window": struck(strike("error", {}, { kind: "window", fromMs: 0, toMs: 250 })),
  "trigger-periodic": struck(strike("error", {}, { kind: "periodic", everyMs: 1_000, forMs: 100, phaseMs: 0 })),
  "trigger-while-in": struck(strike("error", {}, { kind: "whileIn", state: "paying" })),
  "trigger-when": struck(strike("error", {}, { kind: "when", expression: "attempt < 3 && input.orderId === 'o-1'" })),
  "trigger-capped": struck({ ...strike("error", {}, always), maxTotal: 1 }),
  "trigger-capped-active": struck({ ...strike("latency", { ms: 500 }, always), maxActive: 2 }, [], { instances: 4 }),
};
