// The expectation that the world outside is as it should be.

import type { Expectation } from "#model/schema/scenario.ts";
import { plural } from "../run/plural.ts";
import { statusOf, uncleanLines } from "../view/ledger-status.ts";
import { type Findings, failed, passed, type Verdict } from "./findings.ts";
import { ledgerWords, uncleanSentences } from "./unclean-sentences.ts";

export function checkLedger({ end, names }: Findings): Verdict {
  const [first] = uncleanLines(end);
  if (!first) return passed("The ledger is clean.");
  return failed(`The ledger is not clean: ${uncleanSentences(end, names).join(", ")}.`, first.line.seq);
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
  const what = `"${names.named("services", service)}" ${ledgerWords[status]}`;
  if (lines.length === times) return passed(`${what}: ${timesOf(times)}.`);
  return failed(
    `It should say that ${what}: ${timesOf(times)}, but the ledger has it ${timesOf(lines.length)}.`,
    lines.at(-1)?.seq,
  );
}

function timesOf(count: number): string {
  return count === 0 ? "never" : plural(count, "time");
}
