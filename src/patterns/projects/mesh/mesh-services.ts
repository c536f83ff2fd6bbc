import type { Service } from "#model/schema/service.ts";
import { businessError, transientError, usually } from "../../building/words.ts";

const orderId = { name: "orderId", type: "string" };

export const meshServices: Readonly<Record<string, Service>> = {
  card: {
    name: "Card payment",
    description: "Knows a payment again only by the key that comes with it.",
    kind: "call",
    input: [orderId, { name: "amount", type: "number" }],
    latency: usually(350, 4_000),
    errors: [transientError("unavailable", 0.01), businessError("declined", 0.02)],
    effect: { undoneBy: "refund" },
    costPerCall: 0.02,
  },
  refund: {
    name: "Refund",
    kind: "call",
    input: [orderId],
    latency: usually(400, 5_000),
    errors: [transientError("unavailable", 0.01)],
    effect: {},
  },
  parcels: {
    name: "Parcels",
    kind: "call",
    input: [orderId],
    latency: usually(800, 6_000),
    errors: [transientError("unavailable", 0.01)],
    effect: {},
    costPerCall: 0.05,
  },
  goodwill: {
    name: "Pay for lost parcels",
    kind: "call",
    input: [orderId],
    latency: usually(400, 5_000),
    errors: [transientError("unavailable", 0.01)],
    effect: {},
  },
};
