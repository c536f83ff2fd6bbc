import type { Fault } from "#model/schema/fault.ts";
import type { Policy } from "#model/schema/policy.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { card, paying, scenarioOf } from "../paying.ts";
import type { GoldenCases } from "./golden-case.ts";

export const timer = buildProject({
  machine: "order",
  states: { waiting: { after: { "1000": "late" } }, late: { kind: "final" } },
});

function strike(kind: Fault["kind"], parameters: Fault["parameters"] = {}, n = 1): Fault {
  return { kind, target: { kind: "machine", machine: "order" }, trigger: { kind: "nth", n }, parameters };
}

const timeout: Policy = { kind: "attemptTimeout", ms: 1_000 };

/** Charges a card, fails to ship, and undoes the charge. */
export const undoing = buildProject(
  {
    machine: "order",
    states: {
      charging: {
        invoke: { charge: { calls: "card", input: { orderId: "'o-1'" }, done: "shipping", error: "failed" } },
      },
      shipping: { invoke: { ship: { calls: "carrier", done: "shipped", error: "undoing" } } },
      undoing: {
        invoke: { undo: { calls: { kind: "compensate", sequence: "reverse" }, done: "undone", error: "stuck" } },
      },
      shipped: { kind: "final" },
      undone: { kind: "final" },
      failed: { kind: "final" },
      stuck: { kind: "final" },
    },
  },
  {
    tables: {
      services: {
        card: { ...card, effect: { undoneBy: "refund" } },
        refund: { ...card, name: "Refund", sample: "{}" },
        carrier: {
          name: "Carrier",
          kind: "call",
          latency: { kind: "constant", ms: 10 },
          errors: [{ code: "strike", class: "permanent", probability: 1 }],
        },
      },
    },
  },
);

export const machineFaultCases: GoldenCases = {
  "fault-clock-skew": {
    project: timer,
    scenario: scenarioOf({ faults: [strike("clockSkew", { factor: 2, offsetMs: 500 })] }),
  },
  "fault-pause": { project: timer, scenario: scenarioOf({ faults: [strike("pause", { ms: 700 })] }) },
  "fault-burst": {
    project: paying(),
    scenario: scenarioOf({ faults: [strike("burst", { count: 2, afterMs: 10, overMs: 20 })] }),
  },
  "fault-duplicate-start": {
    project: paying(),
    scenario: scenarioOf({ faults: [strike("duplicateStart", { spacingMs: 5 })] }),
  },
  "fault-duplicate-start-with-key": {
    project: paying([{ kind: "idempotencyKey", key: "input.orderId" }]),
    scenario: scenarioOf({ faults: [strike("duplicateStart")] }),
  },
  "fault-compensation-fails": {
    project: undoing,
    scenario: scenarioOf({
      faults: [{ kind: "compensationFails", target: { kind: "everything" }, trigger: { kind: "always" } }],
    }),
  },
  "fault-crash-before-save": {
    project: paying([timeout]),
    scenario: scenarioOf({ faults: [strike("orchestratorCrash", {}, 2)] }),
  },
  "fault-crash-after-save": {
    project: undoing,
    scenario: scenarioOf({ faults: [strike("orchestratorCrash", { point: "afterSave", restartMs: 300 }, 2)] }),
  },
  "fault-crash-after-send": {
    project: paying([timeout]),
    scenario: scenarioOf({ faults: [strike("orchestratorCrash", { point: "afterSend", restartMs: 30 })] }),
  },
  "fault-stale-read": {
    project: undoing,
    scenario: scenarioOf({
      faults: [strike("orchestratorCrash", { point: "afterSend" }, 3), strike("staleRead", { lag: 1 })],
    }),
  },
  "fault-version-skew": {
    project: paying(),
    scenario: scenarioOf({
      faults: [strike("orchestratorCrash", { point: "afterSend" }), strike("versionSkew", { state: "paying" })],
    }),
  },
  "fault-version-skew-field": {
    project: paying(),
    scenario: scenarioOf({
      faults: [strike("orchestratorCrash", { point: "afterSend" }), strike("versionSkew", { field: "orderId" })],
    }),
  },
  "fault-store-error": { project: paying(), scenario: scenarioOf({ faults: [strike("stateStoreFail", {}, 2)] }) },
  "fault-store-conflict": {
    project: paying(),
    scenario: scenarioOf({ faults: [strike("stateStoreFail", { how: "conflict" }, 2)] }),
  },
  "fault-store-slow": {
    project: paying(),
    scenario: scenarioOf({ faults: [strike("stateStoreFail", { how: "latency", ms: 40 })] }),
  },
  "fault-store-read": {
    project: paying(),
    scenario: scenarioOf({
      faults: [
        strike("orchestratorCrash", { point: "afterSend" }),
        strike("stateStoreFail", { operation: "read", ms: 250 }),
      ],
    }),
  },
};
