// Whoever works on a message dies; the message is delivered again later.

import { microseconds } from "../clock/microseconds.ts";
import type { FaultDefinition } from "./fault-definition.ts";

export const consumerKill: FaultDefinition = {
  kind: "consumerKill",
  title: "Consumer killed",
  about: "Whoever works on a message dies; the message is delivered again later.",
  targets: ["channel", "event", "everything"],
  parameters: [
    {
      name: "when",
      kind: "choice",
      about: "Before its work is done, or after it.",
      default: "before",
      choices: ["before", "after"],
    },
    { name: "redeliverMs", kind: "milliseconds", about: "After what time it is delivered again.", default: 30000 },
  ],
  arm(parameters) {
    const redeliverUs = parameters.us("redeliverMs", microseconds(30_000));
    const killed = parameters.choice("when", ["before", "after"], "before");
    return { strikes: { delivery: (plan) => Object.assign(plan, { killed, redeliverUs }) } };
  },
};
