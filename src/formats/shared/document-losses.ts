// What stands in the document alone, whatever it is exported to.

import type { LossTable } from "../format.ts";

export const documentLosses = {
  simulation: {
    kind: "lost",
    what: "What only a simulation needs: latencies, error probabilities, queues, costs, scenarios, properties, experiments.",
  },
  layout: { kind: "lost", what: "Positions, bends, notes and what is collapsed." },
} as const satisfies LossTable;
