// A message or event is overtaken by those behind it.

import { microseconds } from "../clock/microseconds.ts";
import type { FaultDefinition, Strike } from "./fault-definition.ts";
import type { Passage } from "./plans.ts";

export const reorder: FaultDefinition = {
  kind: "reorder",
  title: "Out of order",
  about: "A message or event is overtaken by those behind it.",
  targets: ["channel", "event", "everything"],
  parameters: [
    { name: "windowMs", kind: "milliseconds", about: "Within what time others may overtake it.", default: 1000 },
  ],
  arm(parameters, { oracle }) {
    const windowUs = parameters.us("windowMs", microseconds(1_000));
    const holdBack = (plan: Passage, { key }: Strike) => {
      plan.delayUs += Math.round(oracle.between(`${key} reorder`, 1, Math.max(1, windowUs)));
    };
    return {
      strikes: {
        message(plan, strike) {
          plan.keepsOrder = false;
          holdBack(plan, strike);
        },
        event: holdBack,
      },
    };
  },
};
