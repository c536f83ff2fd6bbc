import type { LossTable } from "../format.ts";
import { documentLosses } from "../shared/document-losses.ts";
import { xstateLosses } from "../xstate/losses.ts";

export const exportLosses = {
  ids: { kind: "changed", what: "Names of machines, services and calls become identifiers." },
  code: {
    kind: "changed",
    what: "Policies, services, named guards and actions become code, and descriptions comments, which are not read back as they were.",
  },
  circle: { kind: "changed", what: "Machines that invoke each other in a circle: one of them becomes a stub." },
  compensation: { kind: "changed", what: "parallelReverse undoes everything at once, not region by region." },
  hostLess: { kind: "changed", what: "Channels need an actor that the host registers under their name." },
  sourceText: { kind: "changed", what: "Kept source text may name things that are not in the file." },
  looseType: { kind: "changed", what: "An expression whose types don't fit is cast to any." },
} as const satisfies LossTable;

export type ExportLossCode = keyof typeof exportLosses;

export const typeScriptLosses = { ...xstateLosses, ...exportLosses, ...documentLosses } as const satisfies LossTable;
