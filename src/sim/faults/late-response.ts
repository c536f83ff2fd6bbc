// The reply arrives late, perhaps when nobody waits for it any more.

import { microseconds } from "../clock/microseconds.ts";
import type { FaultDefinition } from "./fault-definition.ts";

export const lateResponse: FaultDefinition = {
  kind: "lateResponse",
  title: "Reply late",
  about: "The reply arrives late, perhaps when nobody waits for it any more.",
  targets: ["service", "invocation", "everything"],
  parameters: [
    { name: "ms", kind: "milliseconds", about: "How late.", default: 30000 },
    { name: "distribution", kind: "distribution", about: "How late, drawn each time." },
    { name: "copies", kind: "count", about: "How many more replies arrive after it.", default: 0 },
  ],
  arm(parameters, { oracle }) {
    const us = parameters.us("ms", microseconds(30_000));
    const distribution = parameters.distribution("distribution");
    const copies = Math.min(parameters.count("copies", 0), 100);
    return {
      strikes: {
        reply(plan, { key }) {
          plan.delayUs += distribution ? oracle.durationUs(`${key} late`, distribution) : us;
          for (let number = 1; number <= copies; number++) plan.copiesUs.push(number);
        },
      },
    };
  },
};
