// The world around the order: three services that change it, and the three that undo what they did.

import type { Service } from "#model/schema/service.ts";
import { businessError, once, permanentError, transientError, usually } from "../../building/words.ts";

const input = [{ name: "orderId", type: "string" }];

export const pipelineServices: Readonly<Record<string, Service>> = {
  stock: {
    name: "Stock",
    kind: "call",
    input,
    output: "{ holdId: string }",
    sample: "{ holdId: `hold-${input.orderId}` }",
    latency: usually(80, 900),
    errors: [transientError("unavailable", 0.005), businessError("soldOut", 0.01)],
    effect: once("input.orderId", "release-stock"),
  },
  card: {
    name: "Card payment",
    kind: "call",
    input: [...input, { name: "amount", type: "number" }, { name: "holdId", type: "string" }],
    output: "{ chargeId: string }",
    sample: "{ chargeId: `charge-${input.orderId}` }",
    latency: usually(350, 4_000),
    errors: [transientError("unavailable", 0.01), businessError("declined", 0.02)],
    effect: once("input.orderId", "refund"),
    costPerCall: 0.02,
  },
  carrier: {
    name: "Carrier",
    kind: "call",
    input: [...input, { name: "chargeId", type: "string" }],
    output: "{ trackingId: string }",
    sample: "{ trackingId: `track-${input.orderId}` }",
    latency: usually(900, 6_000),
    errors: [transientError("unavailable", 0.02), permanentError("addressUnknown", 0.005)],
    effect: once("input.orderId", "recall-parcel"),
    costPerCall: 0.05,
  },
  "release-stock": {
    name: "Release stock",
    kind: "call",
    input,
    latency: usually(60, 700),
    errors: [transientError("unavailable", 0.005)],
    effect: once("input.orderId"),
  },
  refund: {
    name: "Refund",
    kind: "call",
    input,
    latency: usually(400, 5_000),
    errors: [transientError("unavailable", 0.01)],
    effect: once("input.orderId"),
  },
  "recall-parcel": {
    name: "Recall parcel",
    kind: "call",
    input,
    latency: usually(900, 6_000),
    errors: [permanentError("alreadyDelivered", 0.02)],
    effect: once("input.orderId"),
  },
};
