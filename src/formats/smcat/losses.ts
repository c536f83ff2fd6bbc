import type { LossTable } from "../format.ts";
import { diagramLosses } from "../shared/diagram-losses.ts";

export const smcatLosses = {
  ...diagramLosses,
  targetless: { kind: "changed", what: "Transitions without a target become internal transitions of their state." },
} as const satisfies LossTable;
