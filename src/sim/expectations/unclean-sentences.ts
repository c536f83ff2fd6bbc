// What was done to the world and is not as it should be, in words.

import type { LedgerStatus } from "#model/schema/scenario.ts";
import type { TraceNames } from "../trace/trace-names.ts";
import { uncleanLines } from "../view/ledger-status.ts";
import type { RunState } from "../view/run-state.ts";

export const ledgerWords: Readonly<Record<LedgerStatus, string>> = {
  committed: "was done",
  compensated: "was undone",
  doubled: "was done twice",
  unknown: "was done and the caller does not know",
  compensationFailed: "could not be undone",
  leftBehind: "was done by a run that failed and is not undone",
};

export function uncleanSentences(end: RunState, names: TraceNames): string[] {
  const counts = new Map<string, number>();
  for (const { line, status } of uncleanLines(end)) {
    const sentence = `"${names.named("services", line.service)}" ${ledgerWords[status]}`;
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return [...counts].map(([sentence, count]) => (count === 1 ? sentence : `${sentence} (${count} of them)`));
}
