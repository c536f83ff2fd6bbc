import type { LossTable } from "../format.ts";
import { documentLosses } from "../shared/document-losses.ts";
import { xstateLosses } from "../xstate/losses.ts";

export const xstateJsonLosses = {
  machine: { kind: "changed", what: "Machines that are invoked: each is a configuration of its own, to be provided." },
  ...xstateLosses,
  ...documentLosses,
} as const satisfies LossTable;
