// A message or event never arrives.

import type { FaultDefinition } from "./fault-definition.ts";
import type { Passage } from "./plans.ts";

export const dropEvent: FaultDefinition = {
  kind: "dropEvent",
  title: "Lost on the way",
  about: "A message or event never arrives.",
  targets: ["channel", "event", "everything"],
  parameters: [],
  arm() {
    const drop = (plan: Passage) => {
      plan.lost = true;
    };
    return { strikes: { message: drop, event: drop } };
  },
};
