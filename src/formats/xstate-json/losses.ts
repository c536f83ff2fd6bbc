import type { LossTable } from "../format.ts";
import { documentLosses } from "../shared/document-losses.ts";
import { xstateLosses } from "../xstate/losses.ts";

export const xstateJsonLosses = {
  ...xstateLosses,
  ...documentLosses,
  types: { kind: "lost", what: "Types of context, input, output and payloads." },
  services: { kind: "lost", what: "What services take, answer and cost, and how they fail." },
  policies: { kind: "lost", what: "Policies of invocations." },
} as const satisfies LossTable;
