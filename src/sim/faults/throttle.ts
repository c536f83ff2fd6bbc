// The service refuses requests because there are too many.

import { failed } from "../calls/outcome.ts";
import { microseconds } from "../clock/microseconds.ts";
import type { FaultDefinition } from "./fault-definition.ts";

export const throttle: FaultDefinition = {
  kind: "throttle",
  title: "Throttled",
  about: "The service refuses requests because there are too many.",
  targets: ["service", "invocation", "everything"],
  parameters: [
    { name: "calls", kind: "count", about: "How many it takes in each period; none if it is not said.", default: 0 },
    { name: "periodMs", kind: "milliseconds", about: "The period.", default: 1000 },
    { name: "code", kind: "text", about: "The error code.", default: "throttled" },
  ],
  arm(parameters, { now }) {
    const calls = parameters.count("calls", 0);
    const periodUs = Math.max(1, parameters.us("periodMs", microseconds(1_000)));
    const refusal = failed(parameters.text("code", "throttled"), "transient", "Too many requests.");
    let period = -1;
    let taken = 0;
    return {
      strikes: {
        arrival(plan) {
          const current = Math.floor(now() / periodUs);
          if (current !== period) taken = 0;
          period = current;
          taken++;
          if (taken <= calls) return false;
          plan.refusal = refusal;
          return true;
        },
      },
    };
  },
};
