// The expectation that the world outside is as it should be.

import { type LedgerStatus, uncleanLines } from "../view/ledger-status.ts";
import { type Findings, failed, passed, type Verdict } from "./findings.ts";

export function checkLedger({ end, names }: Findings): Verdict {
  const unclean = uncleanLines(end);
  const [first] = unclean;
  if (!first) return passed("The ledger is clean.");
  const sentences = unclean.map(({ line, status }) => `"${names.named("services", line.service)}" ${words[status]}`);
  return failed(`The ledger is not clean: ${sentences.join(", ")}.`, first.line.seq);
}

const words: Readonly<Record<LedgerStatus, string>> = {
  committed: "was done",
  compensated: "was undone",
  doubled: "was done twice",
  unknown: "was done and the caller does not know",
  compensationFailed: "could not be undone",
  leftBehind: "was done by a run that failed and is not undone",
};
