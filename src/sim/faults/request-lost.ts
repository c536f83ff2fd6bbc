// The request never arrives: nothing is done, and nobody answers.

import type { FaultDefinition } from "./fault-definition.ts";

export const requestLost: FaultDefinition = {
  kind: "requestLost",
  title: "Request lost",
  about: "The request never arrives: nothing is done, and nobody answers.",
  targets: ["service", "invocation", "everything"],
  parameters: [],
  arm() {
    return { strikes: { request: (plan) => Object.assign(plan, { lost: true }) } };
  },
};
