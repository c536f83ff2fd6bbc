// The service takes the request and never answers.

import type { FaultDefinition } from "./fault-definition.ts";

export const hang: FaultDefinition = {
  kind: "hang",
  title: "Hang",
  about: "The service takes the request and never answers.",
  targets: ["service", "invocation", "everything"],
  parameters: [],
  arm() {
    return { strikes: { work: (plan) => Object.assign(plan, { hangs: true }) } };
  },
};
