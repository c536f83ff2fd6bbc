import type { LossTable } from "../format.ts";

export const markdownLosses = {
  text: {
    kind: "stays",
    what: "The page is made for readers of one machine and can't be read back: all else stays in the project.",
  },
} as const satisfies LossTable;
