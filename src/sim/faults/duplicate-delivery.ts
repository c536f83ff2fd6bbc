// A request, message or event arrives more than once.

import type { FaultDefinition } from "./fault-definition.ts";

/** More would only fill the trace. */
const mostCopies = 1_000;

export const duplicateDelivery: FaultDefinition = {
  kind: "duplicateDelivery",
  title: "Delivered twice",
  about: "A request, message or event arrives more than once.",
  targets: ["service", "invocation", "channel", "event", "everything"],
  parameters: [
    { name: "copies", kind: "count", about: "How many more.", default: 1 },
    { name: "spacingMs", kind: "milliseconds", about: "How much later each of them arrives.", default: 0 },
  ],
  arm(parameters) {
    const copies = Math.min(parameters.count("copies", 1), mostCopies);
    const spacingUs = parameters.us("spacingMs", 0);
    const copy = (plan: { copiesUs: number[] }) => {
      for (let number = 1; number <= copies; number++) plan.copiesUs.push(number * spacingUs);
    };
    return { strikes: { request: copy, message: copy, event: copy } };
  },
};
