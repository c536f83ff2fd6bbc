import type { LossTable } from "../format.ts";
import { documentLosses } from "../shared/document-losses.ts";
import { xstateLosses } from "../xstate/losses.ts";

export const xstateJsonLosses = { ...xstateLosses, ...documentLosses } as const satisfies LossTable;
