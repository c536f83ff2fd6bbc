import type { LossTable } from "../format.ts";
import { diagramLosses } from "../shared/diagram-losses.ts";

export const plantumlLosses = {
  ...diagramLosses,
  crossing: {
    kind: "changed",
    what: "Arrows across the border of a region are drawn at the state around the regions.",
  },
  targetless: { kind: "changed", what: "Transitions without a target are lines of text in their state." },
} as const satisfies LossTable;
