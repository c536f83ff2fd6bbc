// The service gets slower with every call, until it is restarted.

import type { FaultDefinition } from "./fault-definition.ts";

export const resourceLeak: FaultDefinition = {
  kind: "resourceLeak",
  title: "Resource leak",
  about: "The service gets slower with every call, until it is restarted.",
  targets: ["service", "invocation", "everything"],
  parameters: [
    { name: "growth", kind: "number", about: "By what share of its time it gets slower with each call.", default: 0.1 },
    {
      name: "restartAfter",
      kind: "count",
      about: "After how many calls it is as good as new; never if 0.",
      default: 0,
    },
  ],
  arm(parameters) {
    const growth = parameters.number("growth", 0.1);
    const restartAfter = parameters.count("restartAfter", 0);
    let calls = 0;
    return {
      strikes: {
        work(plan) {
          calls++;
          if (restartAfter > 0 && calls > restartAfter) calls = 1;
          plan.durationUs = Math.round(plan.durationUs * (1 + growth * calls));
        },
      },
    };
  },
};
