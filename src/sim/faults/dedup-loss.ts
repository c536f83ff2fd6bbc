// The service forgets which calls it has carried out.

import type { FaultDefinition } from "./fault-definition.ts";

export const dedupLoss: FaultDefinition = {
  kind: "dedupLoss",
  title: "Memory of keys lost",
  about: "The service forgets which calls it has carried out.",
  targets: ["service", "invocation", "everything"],
  parameters: [],
  arm() {
    return { strikes: { memory: (plan) => Object.assign(plan, { forgets: true }) } };
  },
};
