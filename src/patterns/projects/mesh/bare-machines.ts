// The same trade by somebody who believes that every message comes exactly once.

import type { MachineSketch } from "../../building/sketch.ts";
import { publish } from "../../building/words.ts";

const shop: MachineSketch = {
  prefix: "bare",
  name: "Shop that trusts its channel",
  input: [
    { name: "orderId", type: "string", example: "o-1" },
    { name: "amount", type: "number", example: 49.9 },
  ],
  context: { orderId: ["string", "input.orderId"], amount: ["number", "input.amount"] },
  states: {
    ordering: {
      entry: [publish("bare-orders", "order-placed", { orderId: "context.orderId", amount: "context.amount" })],
      always: "ordered",
    },
    ordered: { kind: "final" },
  },
  notes: { "about-the-shop": { text: "It says it once and hopes. If the message is lost, nobody will ever know." } },
};

const payment: MachineSketch = {
  prefix: "bare",
  name: "Payment without memory",
  input: [{ name: "orderId", type: "string" }],
  context: { orderId: ["string", "input.orderId"], amount: ["number", "0"] },
  states: {
    waiting: { on: { "order-placed": { to: "charging", assign: { amount: "event.amount" } } } },
    charging: {
      invoke: {
        charge: {
          calls: "card",
          input: { orderId: "context.orderId", amount: "context.amount" },
          done: "charged",
        },
      },
    },
    charged: { kind: "final" },
  },
  notes: {
    "about-payment": {
      text: "Every message is a new payment. Run “Delivered twice, charged twice” and look at the ledger.",
    },
  },
};

export const bareMachines: Readonly<Record<string, MachineSketch>> = { "bare-shop": shop, "bare-payment": payment };
