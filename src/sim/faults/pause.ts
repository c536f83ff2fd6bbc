// The machine stands still for a while, as in a long garbage collection.

import { microseconds } from "../clock/microseconds.ts";
import type { FaultDefinition } from "./fault-definition.ts";

export const pause: FaultDefinition = {
  kind: "pause",
  title: "Pause",
  about: "The machine stands still for a while, as in a long garbage collection.",
  targets: ["machine", "invocation", "event", "everything"],
  parameters: [
    { name: "ms", kind: "milliseconds", about: "How long.", default: 1000 },
    { name: "distribution", kind: "distribution", about: "How long, drawn each time." },
  ],
  arm(parameters, { oracle }) {
    const us = parameters.us("ms", microseconds(1_000));
    const distribution = parameters.distribution("distribution");
    return {
      strikes: {
        step(plan, { key }) {
          plan.pauseUs += distribution ? oracle.durationUs(`${key} pause`, distribution) : us;
        },
      },
    };
  },
};
