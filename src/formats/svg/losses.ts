import type { LossTable } from "../format.ts";

export const svgLosses = {
  picture: {
    kind: "stays",
    what: "A picture shows what the canvas shows of a machine, and can't be read back: all else stays in the project.",
  },
} as const satisfies LossTable;
