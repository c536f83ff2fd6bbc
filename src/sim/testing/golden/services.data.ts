import type { Scenario } from "#model/schema/scenario.ts";
import type { Service } from "#model/schema/service.ts";
import { paying, scenarioOf } from "../paying.ts";
import type { GoldenCase, GoldenCases } from "./golden-case.ts";

function serving(service: Partial<Service>, more: Partial<Scenario> = {}): GoldenCase {
  return { project: paying([], service), scenario: scenarioOf({ instances: 4, ...more }) };
}

const one = { servers: 1 };

export const serviceCases: GoldenCases = {
  "service-queue": serving(one),
  "service-queue-fifo": serving({ ...one, queue: { discipline: "fifo" } }),
  "service-queue-priority": serving({ ...one, queue: { discipline: "priority", priority: "input.orderId.length" } }),
  "service-queue-lifo": serving({ ...one, queue: { discipline: "lifo" } }),
  "service-queue-bounded": serving({ ...one, queue: { capacity: 1 } }),
  "service-queue-none": serving({ ...one, queue: { capacity: 0, overflow: "rejectNew" } }),
  "service-queue-blocks": serving({ ...one, queue: { capacity: 1, overflow: "block" } }),
  "service-queue-drops-oldest": serving({ ...one, queue: { capacity: 1, overflow: "dropOldest" } }),
  "service-queue-drops-newest": serving({ ...one, queue: { capacity: 1, overflow: "dropNewest" } }),
  "service-queue-dead-letter": serving({ ...one, queue: { capacity: 1, overflow: "deadLetter" } }),
  "service-queue-sheds": serving({ ...one, queue: { capacity: 1, overflow: "shedLowPriority", priority: "1" } }),
  "service-rate-limit": serving({ rateLimit: { calls: 2, periodMs: 1_000 } }),
  "service-cold-start": serving({
    ...one,
    coldStart: { latency: { kind: "constant", ms: 500 }, afterIdleMs: 1_000 },
  }),
  "service-cold-start-by-chance": serving({
    coldStart: { latency: { kind: "constant", ms: 500 }, afterIdleMs: 0, probability: 0.5 },
  }),
  "service-errors": serving({
    errors: [
      { code: "down", class: "transient", probability: 0.3 },
      { code: "declined", class: "business", probability: 0.3, afterEffect: true, message: "Not enough money." },
    ],
  }),
  "service-key-of-its-own": serving({ effect: { idempotency: { key: "input.orderId" } } }),
  "service-key-answers-again": serving({
    effect: { idempotency: { key: "input.orderId", onDuplicate: "returnSaved" } },
  }),
  "service-key-ignored-twice": serving({ effect: { idempotency: { key: "input.orderId", onDuplicate: "ignore" } } }),
  "service-key-refused-twice": serving({ effect: { idempotency: { key: "input.orderId", onDuplicate: "error" } } }),
  "service-key-forgotten": serving({ ...one, effect: { idempotency: { key: "input.orderId", windowMs: 150 } } }),
  "service-person": serving(
    { kind: "human" },
    {
      instances: 2,
      answers: [
        { atMs: 50, invocation: "charge", output: { chargeId: "by hand" } },
        { atMs: 60, invocation: "charge", error: "refused" },
        { atMs: 500, invocation: "charge" },
      ],
    },
  ),
};

for (const name of ["service-person"]) {
  const latency = serviceCases[name]?.project.services.card;
  if (latency) delete latency.latency;
}
