import type { LossTable } from "../format.ts";
import { xstateLosses } from "../xstate/losses.ts";

export const exportLosses = {
  simulation: {
    kind: "lost",
    what: "What only a simulation needs: latencies, error probabilities, queues, costs, scenarios, properties, experiments.",
  },
  layout: { kind: "lost", what: "Positions, bends, notes and what is collapsed." },
  ids: { kind: "changed", what: "Ids of the document become identifiers or names." },
  circle: { kind: "changed", what: "Machines that invoke each other in a circle: one of them becomes a stub." },
  compensation: { kind: "changed", what: "parallelReverse undoes everything at once, not region by region." },
  hostLess: { kind: "changed", what: "Channels need an actor that the host registers under their name." },
  sourceText: { kind: "changed", what: "Kept source text may name things that are not in the file." },
  looseType: { kind: "changed", what: "An expression whose types don't fit is cast to any." },
} as const satisfies LossTable;

export type ExportLossCode = keyof typeof exportLosses;

export const typeScriptLosses = { ...xstateLosses, ...exportLosses } as const satisfies LossTable;
