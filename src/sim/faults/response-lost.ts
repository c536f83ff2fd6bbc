// The work is done, and the caller never hears of it.

import type { FaultDefinition } from "./fault-definition.ts";

export const responseLost: FaultDefinition = {
  kind: "responseLost",
  title: "Reply lost",
  about: "The work is done, and the caller never hears of it.",
  targets: ["service", "invocation", "everything"],
  parameters: [],
  arm() {
    return { strikes: { reply: (plan) => Object.assign(plan, { lost: true }) } };
  },
};
