// State-machine orchestrator with a state store: a request that lives for days, waits for a person, survives crashes, and
// is submitted twice by the impatient.

import { buildProject } from "../../building/build-project.ts";
import type { MachineSketch } from "../../building/sketch.ts";
import { attemptTimeout, knownBy, retry, seconds, transientError, usually } from "../../building/words.ts";
import { mapValues } from "../../cures/map-values.ts";
import type { Pattern } from "../../pattern.ts";
import { orchestratorScenarios } from "./orchestrator-scenarios.ts";

const input = [
  { name: "requestId", type: "string", example: "r-1" },
  { name: "amount", type: "number", example: 800 },
];
const passed = { requestId: "context.requestId", amount: "context.amount" };
const failure = { failure: "error.code" };

const request: MachineSketch = {
  name: "Request",
  about: "Waits days for a person, and survives a crash at every step.",
  input,
  context: {
    requestId: ["string", "input.requestId"],
    amount: ["number", "input.amount"],
    version: ["number", "2"],
    failure: ["string", "''"],
  },
  states: {
    checking: {
      invoke: {
        check: {
          calls: "policy-check",
          input: passed,
          policies: [retry(3), attemptTimeout(seconds(10))],
          done: [{ to: "approval", when: "output.isComplete" }, "rejected"],
          failed: { to: "needs-a-person", assign: failure },
        },
      },
    },
    approval: {
      states: {
        asked: { after: { "2 * 24 * 60 * 60 * 1000": "reminded" } },
        reminded: {
          entry: [{ kind: "log", message: "`Please look at ${context.requestId}`" }],
          after: { "3 * 24 * 60 * 60 * 1000": "escalated" },
        },
        escalated: { tags: ["alert"], after: { "7 * 24 * 60 * 60 * 1000": "gave-up" } },
        "gave-up": { kind: "final" },
      },
      invoke: {
        approve: {
          name: "Manager's answer",
          calls: "manager",
          input: passed,
          done: [{ to: "paying", when: "output.isApproved" }, "rejected"],
          failed: { to: "needs-a-person", assign: failure },
        },
      },
      on: { withdrawn: "withdrawn-in-time" },
      finished: "rejected",
    },
    paying: {
      tags: ["money"],
      invoke: {
        pay: {
          calls: "bank",
          input: passed,
          policies: [retry(5), attemptTimeout(seconds(30)), knownBy("`pay-${context.requestId}`")],
          done: "paid",
          failed: { to: "needs-a-person", assign: failure },
        },
      },
      on: { withdrawn: { about: "Too late: the money is on its way." } },
    },
    paid: { kind: "final" },
    rejected: { kind: "final" },
    "withdrawn-in-time": { kind: "final" },
    "needs-a-person": { tags: ["alert"], on: { "settled-by-hand": "closed-by-hand" } },
    "closed-by-hand": { kind: "final" },
  },
  notes: {
    "about-the-request": {
      text: "Use it for long runs that wait for people and must be seen from outside. Not for thousands of short ones a second: the store is what they all wait for. Look at “A crash between the payment and its note” and at the ledger.",
    },
  },
};

const bare: MachineSketch = {
  prefix: "bare",
  name: "Request without a key",
  about: "The same payment, but the bank can't tell a second call from a second payment.",
  input,
  context: { requestId: ["string", "input.requestId"], amount: ["number", "input.amount"] },
  states: {
    approval: {
      invoke: { approve: { name: "Manager's answer", calls: "manager", input: passed, done: "paying" } },
    },
    paying: {
      tags: ["money"],
      invoke: {
        pay: { calls: "bank", input: passed, policies: [retry(5), attemptTimeout(seconds(30))], done: "paid" },
      },
    },
    paid: { kind: "final" },
  },
  notes: {
    "about-the-request": {
      text: "A state store alone does not make a payment happen once. Run “Paid twice after a crash” and look at the ledger.",
    },
  },
};

export const orchestrator: Pattern = {
  id: "orchestrator",
  project: buildProject({
    name: "State-machine orchestrator with a state store",
    description:
      "One instance for each request, saved after every step. After a crash it stands where it stood, its timers run on, and what was under way is called once more: that is safe only where the call has a key.",
    machines: { request, "bare-request": bare },
    events: { withdrawn: {}, "settled-by-hand": {} },
    services: {
      "policy-check": {
        name: "Policy check",
        kind: "call",
        input,
        output: "{ isComplete: boolean }",
        sample: "{ isComplete: input.amount > 0 }",
        latency: usually(200, 1_500),
        errors: [transientError("unavailable", 0.01)],
      },
      manager: {
        name: "Manager",
        kind: "human",
        input,
        output: "{ isApproved: boolean }",
        sample: "{ isApproved: input.amount < 10000 }",
        latency: usually(6 * 3_600_000, 30 * 3_600_000),
      },
      bank: {
        name: "Bank transfer",
        description: "Knows a transfer again only by the key that comes with it.",
        kind: "call",
        input,
        latency: usually(900, 8_000),
        errors: [transientError("unavailable", 0.01)],
        effect: {},
        costPerCall: 0.1,
      },
    },
    scenarios: orchestratorScenarios,
  }),
  cure: {
    scenarios: ["crash-after-payment", "submitted-twice"],
    remove: (project) => ({
      ...project,
      invocations: mapValues(project.invocations, ({ policies, ...invocation }) => ({
        ...invocation,
        ...(policies ? { policies: policies.filter(({ kind }) => kind !== "idempotencyKey") } : {}),
      })),
    }),
  },
};
