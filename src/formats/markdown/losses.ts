import type { LossTable } from "../format.ts";

export const markdownLosses = {
  text: { kind: "lost", what: "It is made for readers and can't be read back." },
} as const satisfies LossTable;
