// The service takes longer.

import { microseconds } from "../clock/microseconds.ts";
import type { FaultDefinition } from "./fault-definition.ts";

export const latency: FaultDefinition = {
  kind: "latency",
  title: "Latency",
  about: "The service takes longer.",
  targets: ["service", "invocation", "everything"],
  parameters: [
    { name: "ms", kind: "milliseconds", about: "How much longer.", default: 1000 },
    { name: "distribution", kind: "distribution", about: "How much longer, drawn each time, instead of a fixed time." },
    { name: "factor", kind: "number", about: "How many times as long, before the time is added.", default: 1 },
  ],
  arm(parameters, { oracle }) {
    const us = parameters.us("ms", parameters.optionalUs("factor") === undefined ? microseconds(1_000) : 0);
    const distribution = parameters.distribution("distribution");
    const factor = parameters.number("factor", 1);
    return {
      strikes: {
        work(plan, { key }) {
          const more = distribution ? oracle.durationUs(`${key} latency`, distribution) : us;
          plan.durationUs = Math.round(plan.durationUs * factor) + more;
        },
      },
    };
  },
};
