// What starts a request besides a person: a timer that submits it through the inbox, at the same hour of every day.

import type { MachineSketch } from "../../building/sketch.ts";
import { publish } from "../../building/words.ts";

export const standingOrder: MachineSketch = {
  prefix: "standing",
  name: "Standing order",
  about: "Submits a request a day later. It may say so twice; the request is found by its id.",
  input: [
    { name: "requestId", type: "string", example: "r-9" },
    { name: "amount", type: "number", example: 120 },
  ],
  context: { requestId: ["string", "input.requestId"], amount: ["number", "input.amount"] },
  states: {
    waiting: { after: { "24 * 60 * 60 * 1000": "submitted" } },
    submitted: {
      kind: "final",
      entry: [
        publish("inbox", "request-submitted", {
          requestId: "context.requestId",
          amount: "context.amount",
          costCentre: "'cc-7'",
        }),
      ],
    },
  },
  notes: {
    about: {
      text: "A request can be started by a person, by a message or by a timer. The inbox gives each request one instance, whoever asks for it.",
    },
  },
};
