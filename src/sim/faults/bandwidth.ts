// Requests and replies take the longer the larger they are.

import type { FaultDefinition } from "./fault-definition.ts";

export const bandwidth: FaultDefinition = {
  kind: "bandwidth",
  title: "Narrow line",
  about: "Requests and replies take the longer the larger they are.",
  targets: ["service", "invocation", "everything"],
  parameters: [{ name: "bytesPerSecond", kind: "number", about: "How much passes in a second.", default: 10000 }],
  arm(parameters) {
    const bytesPerSecond = Math.max(1, parameters.number("bytesPerSecond", 10_000));
    const usFor = (value: unknown) => Math.round(((JSON.stringify(value) ?? "").length * 1_000_000) / bytesPerSecond);
    return {
      strikes: {
        request(plan) {
          plan.delayUs += usFor(plan.input);
        },
        reply(plan) {
          plan.delayUs += usFor(plan.outcome);
        },
      },
    };
  },
};
