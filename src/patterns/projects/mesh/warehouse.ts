// The warehouse sends the parcel of a paid order; what it can't work on goes aside, where somebody is told.

import type { MachineSketch } from "../../building/sketch.ts";
import { attemptTimeout, knownBy, publish, retry, seconds } from "../../building/words.ts";

export const warehouse: MachineSketch = {
  name: "Warehouse",
  about: "A new one for each message. What makes it safe to work on a message twice is the key of the parcel.",
  input: [{ name: "orderId", type: "string" }],
  context: { orderId: ["string", "input.orderId"] },
  states: {
    "reading-message": {
      on: { "payment-taken": "packing", "payment-refused": "nothing-to-do", "payment-undone": "nothing-to-do" },
    },
    packing: {
      invoke: {
        pack: {
          calls: "parcels",
          input: { orderId: "context.orderId" },
          policies: [retry(3), attemptTimeout(seconds(20)), knownBy("`parcel-${context.orderId}`")],
          done: { to: "sent", actions: [publish("shipments", "parcel-sent", { orderId: "context.orderId" })] },
        },
      },
    },
    sent: { kind: "final" },
    "nothing-to-do": { kind: "final" },
  },
  notes: {
    "about-the-warehouse": {
      text: "It draws no failure on purpose: a run that fails does not acknowledge its message, and the channel delivers it again, five times at most. Then it goes to the dead letters.",
      states: ["packing"],
    },
  },
};

export const deadLetterDesk: MachineSketch = {
  prefix: "desk",
  name: "Dead-letter desk",
  about: "Whoever looks at what no handler could work on.",
  states: {
    reading: { on: { "*": "told-somebody" } },
    "told-somebody": {
      kind: "final",
      tags: ["alert"],
    },
  },
  notes: { about: { text: "Without a reader, a dead-letter channel is a quieter way to lose messages." } },
};
