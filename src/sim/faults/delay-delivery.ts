// A request, reply, message or event is under way for longer.

import { microseconds } from "../clock/microseconds.ts";
import type { FaultDefinition, Strike } from "./fault-definition.ts";
import type { Passage } from "./plans.ts";

export const delayDelivery: FaultDefinition = {
  kind: "delayDelivery",
  title: "Delivered late",
  about: "A request, reply, message or event is under way for longer.",
  targets: ["service", "invocation", "channel", "event", "everything"],
  parameters: [
    { name: "ms", kind: "milliseconds", about: "How much longer.", default: 1000 },
    { name: "distribution", kind: "distribution", about: "How much longer, drawn each time." },
    {
      name: "way",
      kind: "choice",
      about: "Of a call: the request or the reply.",
      default: "request",
      choices: ["request", "reply"],
    },
  ],
  arm(parameters, { oracle }) {
    const us = parameters.us("ms", microseconds(1_000));
    const distribution = parameters.distribution("distribution");
    const way = parameters.choice("way", ["request", "reply"], "request");
    const delay = (plan: Passage, { key }: Strike) => {
      plan.delayUs += distribution ? oracle.durationUs(`${key} delay`, distribution) : us;
    };
    return { strikes: { [way]: delay, message: delay, event: delay } };
  },
};
