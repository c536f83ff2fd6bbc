// The service has to start first.

import { microseconds } from "../clock/microseconds.ts";
import type { FaultDefinition } from "./fault-definition.ts";

export const coldStart: FaultDefinition = {
  kind: "coldStart",
  title: "Cold start",
  about: "The service has to start first.",
  targets: ["service", "invocation", "everything"],
  parameters: [
    { name: "ms", kind: "milliseconds", about: "How long that takes.", default: 2000 },
    { name: "distribution", kind: "distribution", about: "How long that takes, drawn each time." },
    { name: "idleMs", kind: "milliseconds", about: "Only after that long without a call.", default: 0 },
  ],
  arm(parameters, { oracle, now }) {
    const us = parameters.us("ms", microseconds(2_000));
    const distribution = parameters.distribution("distribution");
    const idleUs = parameters.us("idleMs", 0);
    let last = Number.NEGATIVE_INFINITY;
    return {
      strikes: {
        work(plan, { key }) {
          const isIdle = now() - last >= idleUs;
          last = now();
          if (!isIdle) return false;
          plan.durationUs += distribution ? oracle.durationUs(`${key} cold start`, distribution) : us;
          return true;
        },
      },
    };
  },
};
