// The shop's side of one order: it publishes, waits for news, publishes again when none come, and calls a person in the end.

import type { MachineSketch } from "../../building/sketch.ts";
import { publish } from "../../building/words.ts";

const placed = publish("orders", "order-placed", { orderId: "context.orderId", amount: "context.amount" });
const cancelled = publish("orders", "order-cancelled", { orderId: "context.orderId" });
const again = { assign: { tries: "context.tries + 1" } };

export const shop: MachineSketch = {
  name: "Shop",
  about: "One for each order. It never waits for an answer without a limit.",
  input: [
    { name: "orderId", type: "string", example: "o-1" },
    { name: "amount", type: "number", example: 49.9 },
  ],
  context: {
    orderId: ["string", "input.orderId"],
    amount: ["number", "input.amount"],
    tries: ["number", "1"],
  },
  states: {
    ordering: {
      entry: [placed],
      on: { "payment-taken": "paid", "payment-refused": "refused", "customer-cancels": "cancelling" },
      after: {
        "30 * 1000": [
          {
            to: "ordering",
            when: "context.tries < 3",
            ...again,
            reenter: true,
            about: "No news: it may be lost. Say it again.",
          },
          "needs-a-person",
        ],
      },
    },
    paid: {
      on: {
        "parcel-sent": "completed",
        "customer-cancels": "cancelling",
        "payment-taken": { about: "Heard already: handlers may say things twice." },
      },
    },
    cancelling: {
      entry: [cancelled],
      on: { "payment-undone": "cancelled", "payment-taken": { about: "It was on its way already." } },
      after: {
        "40 * 1000": [{ to: "cancelling", when: "context.tries < 3", ...again, reenter: true }, "needs-a-person"],
      },
    },
    completed: { on: { "payment-taken": {} } },
    cancelled: {},
    refused: {},
    "needs-a-person": {
      tags: ["alert"],
      entry: [{ kind: "log", message: "`No news of order ${context.orderId} after ${context.tries} tries`" }],
    },
  },
  notes: {
    "about-the-mesh": {
      text: "Use it when parts belong to different teams and may be down at different times. Not when somebody must see the whole of one order at a glance: nobody coordinates here. Look at the runner's lanes: each machine has its own, and only messages go between.",
    },
  },
};
