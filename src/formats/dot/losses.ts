import type { LossTable } from "../format.ts";
import { diagramLosses } from "../shared/diagram-losses.ts";

export const dotLosses = { ...diagramLosses } as const satisfies LossTable;
