// The request as it should be: it waits days for a person, survives crashes, knows which version of the design it began
// under, and goes on where it stopped when somebody has settled what was wrong.

import type { InvocationSketch, MachineSketch } from "../../building/sketch.ts";
import { attemptTimeout, knownBy, retry, seconds } from "../../building/words.ts";
import { passed, requestInput } from "./request-input.ts";

const failed = { to: "needs-a-person", assign: { failure: "error.code" } };

const approval: InvocationSketch = {
  name: "Manager's answer",
  calls: "manager",
  input: passed,
  done: [{ to: "handling", when: "output.isApproved" }, "rejected"],
  failed,
};

const pay: InvocationSketch = {
  calls: "bank",
  input: passed,
  policies: [retry(5), attemptTimeout(seconds(30)), knownBy("`pay-${context.requestId}`")],
  done: "paid",
  failed,
};

export const request: MachineSketch = {
  name: "Request",
  about: "Waits days for a person, and survives a crash at every step and a new version of itself.",
  input: requestInput,
  context: {
    requestId: ["string", "input.requestId"],
    amount: ["number", "input.amount"],
    version: ["number", "input.version ?? 2"],
    costCentre: ["string | undefined", "input.costCentre"],
    failure: ["string", "''"],
  },
  states: {
    "under-way": {
      states: {
        checking: {
          invoke: {
            check: {
              calls: "policy-check",
              input: passed,
              policies: [retry(3), attemptTimeout(seconds(10))],
              done: [{ to: "approval", when: "output.isComplete" }, "rejected"],
              failed,
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
          invoke: { approve: approval },
          on: { withdrawn: "withdrawn-in-time" },
          finished: "rejected",
        },
        handling: {
          about: "The version a request began under is in its state, and leads it to the handler that knows it.",
          always: [
            { to: "budgeting", when: "context.version === 2", about: "Since version 2 a cost centre pays." },
            { to: "paying", when: "context.version === 1", about: "Begun when nobody asked for a cost centre." },
            {
              to: "needs-a-person",
              assign: { failure: "'unknownVersion'" },
              about: "Newer than this design: it was rolled back.",
            },
          ],
        },
        budgeting: {
          invoke: {
            budget: {
              calls: "budgets",
              input: { costCentre: "context.costCentre", amount: "context.amount" },
              policies: [retry(3), attemptTimeout(seconds(10))],
              done: [{ to: "paying", when: "output.isCovered" }, "rejected"],
              failed,
            },
          },
        },
        paying: {
          tags: ["money"],
          invoke: { pay },
          on: { withdrawn: { about: "Too late: the money is on its way." } },
        },
        "where-it-stopped": { kind: "history", defaults: ["checking"] },
      },
      on: { "request-submitted": { about: "Submitted once more: it is under way." } },
    },
    paid: { kind: "final" },
    rejected: { kind: "final" },
    "withdrawn-in-time": { kind: "final" },
    "needs-a-person": {
      tags: ["alert"],
      on: { "settled-by-hand": "closed-by-hand", "tried-again": "where-it-stopped" },
    },
    "closed-by-hand": { kind: "final" },
  },
  notes: {
    "about-the-request": {
      text: "Use it for long runs that wait for people and must be seen from outside. Not for thousands of short ones a second: the store is what they all wait for. Look at “A crash between the payment and its note” and at the ledger.",
    },
    "about-versions": {
      text: "A request lives longer than the design it began under. Keep the old way to its end, and let the version in the state choose. Look at “Begun before the deployment”.",
      states: ["handling"],
    },
  },
};
