// The queues between the stages, and the services behind them.

import type { Channel } from "#model/schema/channel.ts";
import type { Service } from "#model/schema/service.ts";
import { seconds, transientError, usually } from "../../building/words.ts";

const perDocument = { instances: "perMessage", input: { documentId: "event.documentId" } } as const;
/** A document that has waited so long is of no use any more. */
const retentionMs = seconds(5);

export const queuesChannels: Readonly<Record<string, Channel>> = {
  incoming: {
    name: "Incoming, bounded",
    events: ["document-received"],
    delivery: "atLeastOnce",
    key: "event.documentId",
    partitions: 16,
    capacity: 6,
    overflow: "block",
    retentionMs,
    maxDeliveries: 3,
    deadLetter: "unreadable",
    consumers: [{ machine: "reader", concurrency: 6, instances: "perMessage" }],
  },
  "bare-incoming": {
    name: "Incoming, unbounded",
    events: ["document-received"],
    delivery: "atLeastOnce",
    key: "event.documentId",
    retentionMs,
    maxDeliveries: 3,
    deadLetter: "unreadable",
    consumers: [{ machine: "reader", concurrency: 1, instances: "perMessage" }],
  },
  "read-documents": {
    name: "Read documents",
    events: ["document-read"],
    delivery: "atLeastOnce",
    capacity: 10,
    overflow: "block",
    redeliverAfterMs: seconds(30),
    maxDeliveries: 5,
    deadLetter: "unreadable",
    consumers: [{ machine: "storer", concurrency: 2, ...perDocument }],
  },
  later: {
    name: "Later",
    events: ["put-off"],
    delivery: "atLeastOnce",
    maxDeliveries: 5,
    deadLetter: "unreadable",
    consumers: [{ machine: "later-desk", instances: "perMessage" }],
  },
  unreadable: { name: "Dead letters", delivery: "atLeastOnce" },
};

const documentInput = [{ name: "documentId", type: "string" }];
const jobStage = (name: string, medianMs: number): Service => ({
  name,
  kind: "call",
  input: [{ name: "jobId", type: "string" }],
  latency: usually(medianMs, medianMs * 3),
  effect: {},
  costPerCall: 0.5,
});

export const queuesServices: Readonly<Record<string, Service>> = {
  parser: {
    name: "Parser",
    kind: "call",
    input: documentInput,
    latency: usually(120, 400),
    errors: [transientError("unavailable", 0.005)],
  },
  recognition: {
    name: "Text recognition",
    kind: "call",
    input: [...documentInput, { name: "urgent", type: "boolean" }],
    latency: usually(3_600, 5_000),
    servers: 3,
    queue: { capacity: 2, overflow: "shedLowPriority", discipline: "priority", priority: "input.urgent ? 1 : 0" },
    costPerCall: 0.03,
  },
  archive: {
    name: "Archive",
    kind: "call",
    input: documentInput,
    latency: usually(40, 200),
    errors: [transientError("unavailable", 0.005)],
    effect: {},
  },
  split: jobStage("Split", 8_000),
  convert: jobStage("Convert", 12_000),
  merge: jobStage("Merge", 5_000),
};
