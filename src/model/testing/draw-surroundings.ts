// What stands around the machines of a drawn document: events, services, implementations, channels.

import type { Channel } from "../schema/channel.ts";
import type { Distribution } from "../schema/distribution.ts";
import type { EventDeclaration, Implementation } from "../schema/machine.ts";
import type { Service } from "../schema/service.ts";
import { type Chooser, chance, pick, several, someOf } from "./chooser.ts";

const plainEvents: Readonly<Record<string, EventDeclaration>> = {
  go: { name: "go" },
  pay: {
    name: "pay",
    payload: [
      { name: "amount", type: "number" },
      { name: "note", type: "string", optional: true },
    ],
  },
  settled: { name: "payment.settled", payload: [{ name: "reference", type: "string", example: "p-1" }] },
  failed: { name: "payment.failed", payload: [{ name: "final", type: "boolean" }] },
  review: {
    name: "review",
    description: "A person decides.",
    payload: [{ name: "verdict", type: "'open' | 'closed'" }],
  },
};

const oddEvents: Readonly<Record<string, EventDeclaration>> = {
  "odd-1": { name: "two words" },
  "odd-2": { name: "Größe geändert 🎉", payload: [{ name: "$size_1", type: "number" }] },
  "odd-3": { name: "#a.b" },
};

/** Every document has the event `signal`, which is the only one that machines raise at once. */
export function drawEvents(choose: Chooser, oddNames: boolean): Record<string, EventDeclaration> {
  const offered = Object.entries(oddNames ? { ...plainEvents, ...oddEvents } : plainEvents);
  const chosen = offered.slice(0, 1 + choose.below(offered.length));
  return { ...Object.fromEntries(chosen), signal: { name: "signal" } };
}

export function drawServices(choose: Chooser): Record<string, Service> {
  const charge: Service = {
    name: "Charge card",
    kind: "call",
    input: [
      { name: "amount", type: "number" },
      { name: "note", type: "string", optional: true },
    ],
    output: "{ id: string; fee: number }",
    sample: "{ id: 'p-1', fee: input.amount * 0.02 }",
    errors: [
      { code: "declined", class: "business", probability: 0.05 },
      { code: "unavailable", class: "transient", probability: 0.01, message: "Try later", afterEffect: true },
    ],
    effect: { undoneBy: "refund", idempotency: { key: "input.amount", windowMs: 60_000, onDuplicate: "returnSaved" } },
    costPerCall: 0.02,
  };
  const refund: Service = {
    name: "Refund",
    kind: "call",
    input: [{ name: "amount", type: "number" }],
    effect: { idempotency: { key: "input.amount" } },
  };
  const stock: Service = {
    name: "Look up stock",
    kind: "call",
    output: "number",
    sample: "7",
    latency: drawDistribution(choose),
    servers: 1 + choose.below(8),
    queue: { capacity: choose.below(100), overflow: pick(choose, ["rejectNew", "block"]), discipline: "fifo" },
    rateLimit: { calls: 10, periodMs: 1000 },
    coldStart: { latency: drawDistribution(choose), afterIdleMs: 60_000, probability: 0.5 },
  };
  const approve: Service = { name: "Approve", kind: "human", output: "'open' | 'closed'", sample: "'open'" };
  return { charge, refund, ...(chance(choose, 60) ? { stock } : {}), ...(chance(choose, 60) ? { approve } : {}) };
}

export function drawDistribution(choose: Chooser): Distribution {
  return pick<Distribution>(choose, [
    { kind: "constant", ms: 5 },
    { kind: "uniform", minMs: 1, maxMs: 20.5 },
    { kind: "exponential", meanMs: 12 },
    { kind: "normal", meanMs: 10, deviationMs: 2 },
    { kind: "logNormal", medianMs: 8, p99Ms: 90 },
    { kind: "pareto", minMs: 1, shape: 1.5 },
    { kind: "empirical", samplesMs: [1, 2, 3.25, 400] },
  ]);
}

export function drawImplementations(choose: Chooser): Record<string, Implementation> {
  return {
    "is-known": { kind: "guard", name: "isKnown", assume: chance(choose, 50) },
    "is-above": { kind: "guard", name: "isAbove", parameters: [{ name: "limit", type: "number" }], assume: true },
    notify: {
      kind: "action",
      name: "notify",
      parameters: [{ name: "text", type: "string" }],
      source: "// sends a mail",
    },
    clean: { kind: "action", name: "clean up" },
  };
}

export function drawChannels(choose: Chooser, events: readonly string[], consumer: string): Record<string, Channel> {
  const orders: Channel = {
    name: "orders",
    delivery: pick(choose, ["atLeastOnce", "atMostOnce"]),
    events: [...events],
    consumers: several(choose, 1, () => ({
      machine: consumer,
      concurrency: 1 + choose.below(4),
      instances: pick(choose, ["perMessage", "perKey"]),
      input: { amount: "1" },
    })),
    ...(chance(choose, 50) ? { partitions: 3, key: "event.type", latency: drawDistribution(choose) } : {}),
    ...(chance(choose, 50) ? { deadLetter: "dead", maxDeliveries: 5, redeliverAfterMs: 1000 } : {}),
  };
  const dead: Channel = { name: "dead letters", delivery: "atLeastOnce", events: someOf(choose, events, 50) };
  return { orders, dead };
}
