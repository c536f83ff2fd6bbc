// A message that makes whoever works on it fail, every time.

import type { FaultDefinition } from "./fault-definition.ts";

export const poisonMessage: FaultDefinition = {
  kind: "poisonMessage",
  title: "Poison message",
  about: "A message that makes whoever works on it fail, every time.",
  targets: ["channel", "event", "everything"],
  parameters: [],
  arm() {
    return { strikes: { message: (plan) => Object.assign(plan, { poisoned: true }) } };
  },
};
