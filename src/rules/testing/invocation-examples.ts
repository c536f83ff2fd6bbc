import type { Policy } from "#model/schema/policy.ts";
import { buildProject, type MachineSketch } from "#model/testing/build-project.ts";
import type { RuleExample } from "./rule-example.ts";
import { calling, machine } from "./small.ts";

const services = {
  bank: { name: "Bank", kind: "call" as const, effect: { undoneBy: "refund" } },
  refund: { name: "Refund", kind: "call" as const },
  carrier: { name: "Carrier", kind: "call" as const },
};
const retry: Policy = { kind: "retry", maxAttempts: 3, initialDelayMs: 100, backoff: "constant" };
const breaker = (minimumCalls: number): Policy => ({
  kind: "circuitBreaker",
  window: { kind: "calls", calls: 10 },
  minimumCalls,
  failureRate: 50,
  openMs: 1000,
  halfOpenCalls: 1,
});
const invoking = (id: string, called: string, inside: MachineSketch["states"] = {}): MachineSketch => ({
  machine: id,
  states: {
    [`${id}-start`]: { invoke: { [`${id}-call`]: { calls: { kind: "machine", machine: called }, done: `${id}-end` } } },
    [`${id}-end`]: {},
    ...inside,
  },
});

export const invocationExamples = {
  "missing-error-path": {
    reports: "a call whose failure nothing waits for",
    wrong: machine(
      { paying: { invoke: { pay: { calls: "bank", done: "paid" } } }, paid: {} },
      { tables: { services } },
    ),
    accepts: "a call with a transition for its failure",
    right: machine(
      { paying: { invoke: { pay: { calls: "bank", done: "paid", error: "paid" } } }, paid: {} },
      { tables: { services } },
    ),
  },
  "missing-done-path": {
    reports: "a call whose answer nothing waits for",
    wrong: machine(
      { paying: { invoke: { pay: { calls: "bank", error: "paid" } } }, paid: {} },
      { tables: { services } },
    ),
    accepts: "a call with a transition for its answer",
    right: machine(
      { paying: { invoke: { pay: { calls: "bank", done: "paid" } } }, paid: {} },
      { tables: { services } },
    ),
  },
  "call-without-timeout": {
    reports: "a call without any limit",
    wrong: calling([retry]),
    accepts: "a call in a state that is left after a delay",
    right: calling([], {}, { after: { "1000": "paid" } }),
  },
  "unsafe-repeat": {
    reports: "a retried call that changes the world",
    wrong: calling([retry], { effect: {} }),
    accepts: "a retried call with an idempotency key, and one that only reads",
    right: calling([retry, { kind: "idempotencyKey", key: "input.orderId" }], { effect: {} }),
  },
  "constant-key": {
    reports: "a call that always sends the same key",
    wrong: calling([{ kind: "idempotencyKey", key: "'order'" }], { effect: {} }),
    accepts: "a call that sends the id of its order",
    right: calling([{ kind: "idempotencyKey", key: "input.orderId" }], { effect: {} }),
  },
  "uncompensated-effect": {
    reports: "a charge that nothing undoes when a later call fails",
    wrong: machine(
      {
        paying: { invoke: { pay: { calls: "bank", done: "shipping", error: "failed" } } },
        shipping: { invoke: { ship: { calls: "carrier", done: "done", error: "failed" } } },
        done: { kind: "final" },
        failed: { kind: "final" },
      },
      { tables: { services } },
    ),
    accepts: "a charge that a compensation undoes when a later call fails",
    right: machine(
      {
        paying: { invoke: { pay: { calls: "bank", done: "shipping", error: "failed" } } },
        shipping: { invoke: { ship: { calls: "carrier", done: "done", error: "undoing" } } },
        undoing: {
          invoke: { undo: { calls: { kind: "compensate", sequence: "reverse" }, done: "failed", error: "failed" } },
        },
        done: { kind: "final" },
        failed: { kind: "final" },
      },
      { tables: { services } },
    ),
  },
  "recursive-invocation": {
    reports: "two machines that invoke each other",
    wrong: buildProject([invoking("order", "payment"), invoking("payment", "order")]),
    accepts: "a machine that invokes another",
    right: buildProject([invoking("order", "payment"), { machine: "payment", states: { open: {} } }]),
  },
  "machine-never-finishes": {
    reports: "waiting for a machine that has no final state",
    wrong: buildProject([invoking("order", "payment"), { machine: "payment", states: { open: {} } }]),
    accepts: "waiting for a machine that reaches a final state",
    right: buildProject([
      invoking("order", "payment"),
      { machine: "payment", states: { open: { on: { PAY: "paid" } }, paid: { kind: "final" } } },
    ]),
  },
  "unfit-input": {
    reports: "a call without an input that the service needs",
    wrong: calling([], { input: [{ name: "amount", type: "number" }] }),
    accepts: "a call without an input that is optional",
    right: calling([], { input: [{ name: "amount", type: "number", optional: true }] }),
  },
  "unknown-error-code": {
    reports: "a retry for an error that the service does not declare",
    wrong: calling([{ ...retry, retryOn: ["unavailble"] }], {
      errors: [{ code: "unavailable", class: "transient", probability: 0.1 }],
    }),
    accepts: "a retry for a declared error and for a class",
    right: calling([{ ...retry, retryOn: ["unavailable", "transient"] }], {
      errors: [{ code: "unavailable", class: "transient", probability: 0.1 }],
    }),
  },
  "duplicate-policy": {
    reports: "two retries on one call",
    wrong: calling([retry, retry]),
    accepts: "policies of different kinds",
    right: calling([retry, { kind: "attemptTimeout", ms: 10 }]),
  },
  "conflicting-timeouts": {
    reports: "a total timeout that ends before the retries are through",
    wrong: calling([{ kind: "totalTimeout", ms: 1000 }, retry, { kind: "attemptTimeout", ms: 500 }]),
    accepts: "a total timeout with room for all attempts",
    right: calling([{ kind: "totalTimeout", ms: 2000 }, retry, { kind: "attemptTimeout", ms: 500 }]),
  },
  "idle-breaker": {
    reports: "a circuit breaker that wants more calls than it counts",
    wrong: calling([breaker(20)]),
    accepts: "a circuit breaker that can open",
    right: calling([breaker(5)]),
  },
  "idle-policy": {
    reports: "a retry that tries only once, a hedge that starts too late, and waits that never grow",
    wrong: calling([
      { kind: "totalTimeout", ms: 1000 },
      { ...retry, maxAttempts: 1 },
      { kind: "hedge", maxAttempts: 2, delayMs: 1000 },
      { kind: "heartbeatTimeout", ms: 5000 },
    ]),
    accepts: "a hedge that starts before the attempt is given up",
    right: calling([
      retry,
      { kind: "attemptTimeout", ms: 500 },
      { kind: "hedge", maxAttempts: 2, delayMs: 100 },
      { kind: "totalTimeout", ms: 50 },
    ]),
  },
} satisfies Record<string, RuleExample>;
