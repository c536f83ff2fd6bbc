// What puts a problem right and needs a decision first. It comes before a fix that takes something away.

import type { RuleCode } from "#rules/rule-codes.ts";
import { words } from "#words/problems.ts";
import { openDialog } from "../view-store.ts";
import type { FoundProblem } from "./finding.ts";

export interface Remedy {
  readonly label: string;
  readonly ask: (problem: FoundProblem) => void;
}

export const remedies: Partial<Readonly<Record<RuleCode, Remedy>>> = {
  "unreachable-state": {
    label: words.connectIt,
    ask({ about: [state] }) {
      if (state) openDialog({ kind: "connectFrom", target: state.id });
    },
  },
};
