// The channels between the machines. Messages of one order share a partition, so that they keep their order.

import type { Channel } from "#model/schema/channel.ts";
import { seconds, usually } from "../../building/words.ts";

const common = {
  delivery: "atLeastOnce",
  key: "event.orderId",
  partitions: 4,
  latency: usually(20, 300),
  redeliverAfterMs: seconds(90),
  maxDeliveries: 5,
  deadLetter: "dead-letters",
} as const;

export const meshChannels: Readonly<Record<string, Channel>> = {
  orders: {
    ...common,
    name: "Orders",
    events: ["order-placed", "order-cancelled"],
    consumers: [{ machine: "payment", instances: "perKey", input: { orderId: "event.orderId" } }],
  },
  payments: {
    ...common,
    name: "Payments",
    events: ["payment-taken", "payment-refused", "payment-undone"],
    consumers: [
      { machine: "shop", instances: "perKey", input: { orderId: "event.orderId", amount: "0" } },
      { machine: "warehouse", instances: "perMessage", input: { orderId: "event.orderId" } },
    ],
  },
  shipments: {
    ...common,
    name: "Shipments",
    events: ["parcel-sent"],
    consumers: [{ machine: "shop", instances: "perKey", input: { orderId: "event.orderId", amount: "0" } }],
  },
  "bare-orders": {
    ...common,
    name: "Orders, without memory",
    events: ["order-placed"],
    consumers: [{ machine: "bare-payment", instances: "perMessage", input: { orderId: "event.orderId" } }],
  },
  "parcel-news": {
    ...common,
    name: "News of parcels",
    events: ["parcel-moved"],
    consumers: ["tracking", "bare-tracking"].map((machine) => ({
      machine,
      instances: "perKey" as const,
      input: { orderId: "event.orderId" },
    })),
  },
  "dead-letters": {
    name: "Dead letters",
    delivery: "atLeastOnce",
    consumers: [{ machine: "dead-letter-desk", instances: "perMessage" }],
    maxDeliveries: 3,
  },
};
