// The same request by somebody who believes that nothing is called twice, and that the design never changes.

import type { MachineSketch } from "../../building/sketch.ts";
import { attemptTimeout, retry, seconds } from "../../building/words.ts";
import { passed, requestInput } from "./request-input.ts";

export const bareRequest: MachineSketch = {
  prefix: "bare",
  name: "Request without a key or a version",
  about:
    "The bank can't tell a second call from a second payment, and the new design not an old request from a new one.",
  input: requestInput,
  context: {
    requestId: ["string", "input.requestId"],
    amount: ["number", "input.amount"],
    costCentre: ["string | undefined", "input.costCentre"],
  },
  states: {
    approval: {
      invoke: { approve: { name: "Manager's answer", calls: "manager", input: passed, done: "budgeting" } },
    },
    budgeting: {
      invoke: {
        budget: {
          calls: "budgets",
          input: { costCentre: "context.costCentre", amount: "context.amount" },
          policies: [attemptTimeout(seconds(10))],
          done: [{ to: "paying", when: "output.isCovered" }, "rejected"],
        },
      },
    },
    paying: {
      tags: ["money"],
      invoke: {
        pay: { calls: "bank", input: passed, policies: [retry(5), attemptTimeout(seconds(30))], done: "paid" },
      },
    },
    paid: { kind: "final" },
    rejected: { kind: "final" },
  },
  notes: {
    "about-the-request": {
      text: "A state store alone does not make a payment happen once. Run “Paid twice after a crash” and look at the ledger.",
    },
    "about-versions": {
      text: "Whoever deploys a new step deploys it under the feet of everything that is under way. Run “Stranded by the deployment”.",
      states: ["budgeting"],
    },
  },
};
