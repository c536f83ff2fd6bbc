// After a crash an older state is read than was saved last.

import type { FaultDefinition } from "./fault-definition.ts";

export const staleRead: FaultDefinition = {
  kind: "staleRead",
  title: "Stale read",
  about: "After a crash an older state is read than was saved last.",
  targets: ["store", "machine", "everything"],
  parameters: [{ name: "lag", kind: "count", about: "How many versions too old.", default: 1 }],
  arm(parameters) {
    const lag = parameters.count("lag", 1);
    return { strikes: { restore: (plan) => Object.assign(plan, { lag }) } };
  },
};
