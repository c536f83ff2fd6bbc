import type { LossTable } from "../format.ts";

export const modelTestLosses = {
  skeleton: {
    kind: "changed",
    what: "What the real system does for an event, and how its states are seen, is left to you.",
  },
  guarded: { kind: "changed", what: "A path behind a guard is only found with an event whose payload opens it." },
  rest: {
    kind: "stays",
    what: "The machine itself is the TypeScript export, which the tests import; all else stays in the project.",
  },
} as const satisfies LossTable;
