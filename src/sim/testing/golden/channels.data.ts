import type { Channel } from "#model/schema/channel.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import type { Service } from "#model/schema/service.ts";
import { mailing, placing } from "../mailing.ts";
import type { GoldenCase, GoldenCases } from "./golden-case.ts";

const orders = { a: 0, b: 0, c: 5 };

function mailed(channel: Partial<Channel>, service: Partial<Service> = {}, more: Partial<Scenario> = {}): GoldenCase {
  return { project: mailing(channel, service), scenario: placing(orders, more) };
}

function read(more: Partial<NonNullable<Channel["consumers"]>[number]>): Partial<Channel> {
  return { consumers: [{ machine: "packer", instances: "perMessage", input: { orderId: "event.orderId" }, ...more }] };
}

const failing: Partial<Service> = { errors: [{ code: "broken", class: "permanent", probability: 1 }] };

export const channelCases: GoldenCases = {
  "channel-all-at-once": mailed({}),
  "channel-concurrency": mailed(read({ concurrency: 1 })),
  "channel-two-consumers": mailed({ consumers: [{ machine: "packer" }, { machine: "packer" }] }),
  "channel-nobody-reads": mailed({ consumers: [], retentionMs: 20 }),
  "channel-order-by-key": mailed({ key: "event.orderId === 'c' ? 'a' : event.orderId", partitions: 4 }),
  "channel-one-partition": mailed({ key: "'same'" }),
  "channel-latency": mailed({ latency: { kind: "uniform", minMs: 1, maxMs: 40 } }),
  "channel-latency-in-order": mailed({ latency: { kind: "uniform", minMs: 1, maxMs: 40 }, key: "'same'" }),
  "channel-at-most-once": mailed({ delivery: "atMostOnce" }, failing),
  "channel-at-least-once": mailed({ maxDeliveries: 2, redeliverAfterMs: 200 }, failing),
  "channel-dead-letter": mailed({ maxDeliveries: 2, deadLetter: "parked", redeliverAfterMs: 200 }, failing),
  "channel-no-answer": mailed({ redeliverAfterMs: 30, maxDeliveries: 2 }),
  "channel-dedup": { project: mailing({ dedupWindowMs: 100 }), scenario: twice() },
  "channel-retention": mailed({ ...read({ concurrency: 1 }), retentionMs: 60 }),
  "channel-full-rejects": mailed({ ...read({ concurrency: 1 }), capacity: 1 }),
  "channel-full-rejects-new": mailed({ ...read({ concurrency: 1 }), capacity: 1, overflow: "rejectNew" }),
  "channel-full-drops-newest": mailed({ ...read({ concurrency: 1 }), capacity: 1, overflow: "dropNewest" }),
  "channel-full-sheds": mailed({ ...read({ concurrency: 1 }), capacity: 1, overflow: "shedLowPriority" }),
  "channel-full-drops-oldest-of-two": mailed({
    consumers: [
      { machine: "packer", concurrency: 1 },
      { machine: "packer", concurrency: 2 },
    ],
    capacity: 1,
    overflow: "dropOldest",
  }),
  "channel-full-drops-oldest": mailed({ ...read({ concurrency: 1 }), capacity: 1, overflow: "dropOldest" }),
  "channel-full-dead-letter": mailed({
    ...read({ concurrency: 1 }),
    capacity: 1,
    overflow: "deadLetter",
    deadLetter: "parked",
  }),
  "channel-back-pressure": mailed({ ...read({ concurrency: 1 }), capacity: 1, overflow: "block" }),
  "channel-per-key": {
    project: mailing({
      key: "event.orderId",
      consumers: [{ machine: "packer", instances: "perKey", input: { orderId: "event.orderId" } }],
    }),
    scenario: twice(),
  },
};

function twice(): Scenario {
  const { events = [], ...scenario } = placing({ a: 0 });
  return {
    ...scenario,
    events: [
      ...events,
      { atMs: 10, event: "place", payload: { orderId: "a" } },
      { atMs: 300, event: "place", payload: { orderId: "a" } },
    ],
  };
}
