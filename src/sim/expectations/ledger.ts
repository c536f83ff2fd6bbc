// The expectation that the world outside is as it should be.

import type { Expectation, LedgerStatus } from "#model/schema/scenario.ts";
import { plural } from "../run/plural.ts";
import { statusOf, uncleanLines } from "../view/ledger-status.ts";
import { type Findings, failed, passed, type Verdict } from "./findings.ts";

export function checkLedger({ end, names }: Findings): Verdict {
  const unclean = uncleanLines(end);
  const [first] = unclean;
  if (!first) return passed("The ledger is clean.");
  const counts = new Map<string, number>();
  for (const { line, status } of unclean) {
    const sentence = `"${names.named("services", line.service)}" ${words[status]}`;
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const sentences = [...counts].map(([sentence, count]) => (count === 1 ? sentence : `${sentence} (${count} of them)`));
  return failed(`The ledger is not clean: ${sentences.join(", ")}.`, first.line.seq);
}

type LedgerHas = Extract<Expectation, { kind: "ledgerHas" }>;

export function checkLedgerHas({ end, names, project }: Findings, { service, status, times }: LedgerHas): Verdict {
  if (!Object.hasOwn(project.services, service))
    return failed(
      `The service "${service}" is not in the document any more. Remove the expectation or choose another.`,
    );
  const lines = [...end.ledger.values()].filter(
    (line) => line.service === service && statusOf(line, end.instances.get(line.instance)) === status,
  );
  const what = `"${names.named("services", service)}" ${words[status]}`;
  if (lines.length === times) return passed(`${what}: ${timesOf(times)}.`);
  return failed(
    `It should say that ${what}: ${timesOf(times)}, but the ledger has it ${timesOf(lines.length)}.`,
    lines.at(-1)?.seq,
  );
}

function timesOf(count: number): string {
  return count === 0 ? "never" : plural(count, "time");
}

const words: Readonly<Record<LedgerStatus, string>> = {
  committed: "was done",
  compensated: "was undone",
  doubled: "was done twice",
  unknown: "was done and the caller does not know",
  compensationFailed: "could not be undone",
  leftBehind: "was done by a run that failed and is not undone",
};
