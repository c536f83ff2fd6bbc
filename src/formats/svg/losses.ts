import type { LossTable } from "../format.ts";

export const svgLosses = {
  picture: { kind: "lost", what: "All but what is seen: a picture can't be read back." },
} as const satisfies LossTable;
