// The same run is started once more, for the same thing.

import type { FaultDefinition } from "./fault-definition.ts";

export const duplicateStart: FaultDefinition = {
  kind: "duplicateStart",
  title: "Started twice",
  about: "The same run is started once more, for the same thing.",
  targets: ["machine", "everything"],
  parameters: [
    { name: "spacingMs", kind: "milliseconds", about: "How much later.", default: 0 },
    { name: "copies", kind: "count", about: "How many more.", default: 1 },
  ],
  arm(parameters) {
    const spacingUs = parameters.us("spacingMs", 0);
    const copies = Math.min(parameters.count("copies", 1), 100);
    return {
      strikes: {
        start(plan) {
          for (let copy = 1; copy <= copies; copy++) plan.others.push({ us: copy * spacingUs, isSameWork: true });
        },
      },
    };
  },
};
