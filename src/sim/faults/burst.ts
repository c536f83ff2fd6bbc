// More runs of the machine start than were meant to.

import type { FaultDefinition } from "./fault-definition.ts";

/** More belongs into an experiment. */
const mostRuns = 10_000;

export const burst: FaultDefinition = {
  kind: "burst",
  title: "Burst of load",
  about: "More runs of the machine start than were meant to.",
  targets: ["machine", "everything"],
  parameters: [
    { name: "count", kind: "count", about: "How many more.", default: 10 },
    { name: "afterMs", kind: "milliseconds", about: "How long after the start.", default: 0 },
    { name: "overMs", kind: "milliseconds", about: "Over what time they are spread.", default: 0 },
  ],
  arm(parameters) {
    const count = Math.min(parameters.count("count", 10), mostRuns);
    const afterUs = parameters.us("afterMs", 0);
    const overUs = parameters.us("overMs", 0);
    return {
      strikes: {
        start(plan) {
          for (let run = 0; run < count; run++)
            plan.others.push({ us: afterUs + Math.round((overUs * run) / count), isSameWork: false });
        },
      },
    };
  },
};
