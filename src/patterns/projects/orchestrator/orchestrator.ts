// State-machine orchestrator with a state store: a request that lives for days, waits for a person, survives crashes, and
// is submitted twice by the impatient.

import { buildProject } from "../../building/build-project.ts";
import { transientError, usually } from "../../building/words.ts";
import { changedTransition } from "../../cures/changed-transition.ts";
import { redirected } from "../../cures/redirected.ts";
import { withoutKeys } from "../../cures/without-keys.ts";
import type { Pattern } from "../../pattern.ts";
import { bareRequest } from "./bare-request.ts";
import { orchestratorScenarios } from "./orchestrator-scenarios.ts";
import { request } from "./request.ts";
import { standingOrder } from "./standing-order.ts";

const input = [
  { name: "requestId", type: "string" },
  { name: "amount", type: "number" },
];

export const orchestrator: Pattern = {
  id: "orchestrator",
  project: buildProject({
    name: "State-machine orchestrator with a state store",
    description:
      "One instance for each request, saved after every step. After a crash it stands where it stood, its timers run on, and what was under way is called once more: that is safe only where the call has a key. And because it lives for days, its state says which version of the design it began under.",
    machines: { request, "bare-request": bareRequest, "standing-order": standingOrder },
    events: {
      withdrawn: {},
      "settled-by-hand": {},
      "tried-again": {},
      "request-submitted": { requestId: "string", amount: "number", costCentre: "string" },
    },
    channels: {
      inbox: {
        name: "Inbox",
        events: ["request-submitted"],
        delivery: "atLeastOnce",
        key: "event.requestId",
        partitions: 4,
        latency: usually(20, 300),
        maxDeliveries: 5,
        deadLetter: "not-understood",
        consumers: [
          {
            machine: "request",
            instances: "perKey",
            input: { requestId: "event.requestId", amount: "event.amount", costCentre: "event.costCentre" },
          },
        ],
      },
      "not-understood": { name: "Not understood", delivery: "atLeastOnce" },
    },
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
      budgets: {
        name: "Budgets",
        description: "Knows no budget for a request that names no cost centre.",
        kind: "call",
        input: [
          { name: "costCentre", type: "string", optional: true },
          { name: "amount", type: "number" },
        ],
        output: "{ isCovered: boolean }",
        sample: "{ isCovered: (input.costCentre ?? '') !== '' }",
        latency: usually(150, 1_200),
        errors: [transientError("unavailable", 0.01)],
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
  cures: [
    {
      name: "the key of the payment",
      scenarios: ["crash-after-payment", "submitted-twice"],
      remove: withoutKeys,
    },
    {
      name: "the way by version",
      scenarios: ["begun-before-the-deployment"],
      remove: (project) => changedTransition(project, "handling-then-2", { targets: ["budgeting"] }),
    },
    {
      name: "the way back to where it stopped",
      scenarios: ["bank-down-for-a-week"],
      remove: (project) => redirected(project, "where-it-stopped", "rejected"),
    },
  ],
};
