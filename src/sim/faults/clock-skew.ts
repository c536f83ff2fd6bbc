// The machine's timers run fast or slow, or jump.

import type { FaultDefinition } from "./fault-definition.ts";

export const clockSkew: FaultDefinition = {
  kind: "clockSkew",
  title: "Clock skew",
  about: "The machine's timers run fast or slow, or jump.",
  targets: ["machine", "everything"],
  parameters: [
    { name: "factor", kind: "number", about: "How many times as long a timer takes.", default: 1 },
    { name: "offsetMs", kind: "milliseconds", about: "How much later it fires.", default: 0 },
    { name: "aheadMs", kind: "milliseconds", about: "How much earlier it fires.", default: 0 },
  ],
  arm(parameters) {
    const factor = parameters.number("factor", 1);
    const offsetUs = parameters.us("offsetMs", 0) - parameters.us("aheadMs", 0);
    return {
      strikes: {
        timer(plan) {
          plan.us = Math.max(0, Math.round(plan.us * factor) + offsetUs);
        },
      },
    };
  },
};
