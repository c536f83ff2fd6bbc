import type { LossTable } from "../format.ts";

export const inPlaceLosses = {
  document: { kind: "stays", what: "What a source file has no place for stays in the Faultline document alone." },
  types: { kind: "changed", what: "Types that stand beside a machine are not rewritten." },
  setup: {
    kind: "changed",
    what: "What new parts of a machine name has to be provided by hand where there is no setup.",
  },
  machine: { kind: "lost", what: "Machines that the file does not have." },
} as const satisfies LossTable;

export type InPlaceLossCode = keyof typeof inPlaceLosses;
