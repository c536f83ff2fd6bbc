import type { Channel } from "#model/schema/channel.ts";
import type { Service } from "#model/schema/service.ts";
import type { RuleExample } from "./rule-example.ts";
import { machine } from "./small.ts";

const withService = (service: Partial<Service>) =>
  machine({ idle: {} }, { tables: { services: { bank: { name: "Bank", kind: "call", ...service } } } });
const withChannels = (channels: Record<string, Partial<Channel>>) => {
  const whole = Object.entries(channels).map(([id, channel]) => [
    id,
    { name: id, delivery: "atLeastOnce", ...channel },
  ]);
  return machine({ idle: {} }, { tables: { channels: Object.fromEntries(whole) } });
};
const error = (code: string, probability: number) => ({ code, class: "transient" as const, probability });

export const serviceExamples = {
  "impossible-distribution": {
    reports: "a latency whose smallest value is above its largest",
    wrong: withService({ latency: { kind: "uniform", minMs: 300, maxMs: 100 } }),
    accepts: "a latency from 100 to 300 ms",
    right: withService({ latency: { kind: "uniform", minMs: 100, maxMs: 300 } }),
  },
  "impossible-errors": {
    reports: "errors that are more likely than certain",
    wrong: withService({ errors: [error("a", 0.7), error("b", 0.4)] }),
    accepts: "errors that fill the whole",
    right: withService({ errors: [error("a", 0.1), error("b", 0.2), error("c", 0.7)] }),
  },
  "undo-circle": {
    reports: "a service that undoes itself",
    wrong: withService({ effect: { undoneBy: "bank" } }),
    accepts: "a service that another one undoes",
    right: machine(
      { idle: {} },
      {
        tables: {
          services: {
            bank: { name: "Bank", kind: "call", effect: { undoneBy: "refund" } },
            refund: { name: "Refund", kind: "call" },
          },
        },
      },
    ),
  },
  "dead-letter-circle": {
    reports: "channels that hand each other their dead letters",
    wrong: withChannels({ orders: { deadLetter: "failed" }, failed: { deadLetter: "orders" } }),
    accepts: "a chain of dead-letter channels that ends",
    right: withChannels({ orders: { deadLetter: "failed" }, failed: {} }),
  },
  "blocked-queue": {
    reports: "a queue without room that blocks",
    wrong: withService({ queue: { capacity: 0, overflow: "block" } }),
    accepts: "a queue with room that blocks, and one without room that rejects",
    right: withService({ queue: { capacity: 1, overflow: "block" } }),
  },
  "idle-queue": {
    reports: "a queue before a service that works on any number of calls at once",
    wrong: withService({ queue: { capacity: 10 } }),
    accepts: "a queue before two servers",
    right: withService({ queue: { capacity: 10 }, servers: 2 }),
  },
  "short-retention": {
    reports: "a channel that forgets a message before it delivers it again",
    wrong: withChannels({ orders: { retentionMs: 5000, redeliverAfterMs: 30_000 } }),
    accepts: "a channel that keeps a message for several deliveries",
    right: withChannels({ orders: { retentionMs: 300_000, redeliverAfterMs: 30_000 } }),
  },
  "endless-delivery": {
    reports: "a channel that drops messages after some deliveries",
    wrong: withChannels({ orders: { maxDeliveries: 5 } }),
    accepts: "a channel that keeps what it gives up",
    right: withChannels({ orders: { maxDeliveries: 5, deadLetter: "failed" }, failed: {} }),
  },
} satisfies Record<string, RuleExample>;
