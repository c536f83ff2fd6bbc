// Whether a run came out as its scenario expects. Each answer says what was found and, where it can, at which record.

import type { Project } from "#model/schema/project.ts";
import type { Expectation, Scenario } from "#model/schema/scenario.ts";
import { describeEnd } from "../trace/print-log.ts";
import type { Trace } from "../trace/trace.ts";
import { namesIn } from "../trace/trace-names.ts";
import { endOf } from "../view/end-of.ts";
import type { Findings, Verdict } from "./findings.ts";
import { checkLedger, checkLedgerHas } from "./ledger.ts";
import { checkAttempts, checkHolds, checkWithin } from "./outcome.ts";
import { checkEndsIn, checkNeverIn, checkPassesThrough } from "./states.ts";

export interface ExpectationResult extends Verdict {
  readonly expectation: Expectation;
}

export interface ScenarioResult {
  readonly passed: boolean;
  /** Why the run itself can't be judged: it did not start, or a limit stopped it. */
  readonly stopped: string | undefined;
  readonly results: readonly ExpectationResult[];
}

export function checkExpectations(project: Project, scenario: Scenario, trace: Trace): ScenarioResult {
  const findings: Findings = { project, scenario, trace, end: endOf(trace), names: namesIn(project, trace) };
  const results = (scenario.expectations ?? []).map((expectation) => ({
    expectation,
    ...(trace.end.kind === "refused" ? refused(trace.end.message) : check(findings, expectation)),
  }));
  const stopped = trace.end.kind === "refused" || trace.end.kind === "limit" ? describeEnd(trace) : undefined;
  return { passed: stopped === undefined && results.every(({ passed }) => passed), stopped, results };
}

function refused(message: string): Verdict {
  return { passed: false, message, seq: undefined };
}

function check(findings: Findings, expectation: Expectation): Verdict {
  switch (expectation.kind) {
    case "endsIn":
      return checkEndsIn(findings, expectation.state);
    case "passesThrough":
      return checkPassesThrough(findings, expectation.state);
    case "neverIn":
      return checkNeverIn(findings, expectation.state);
    case "holds":
      return checkHolds(findings, expectation.expression);
    case "ledgerClean":
      return checkLedger(findings);
    case "ledgerHas":
      return checkLedgerHas(findings, expectation);
    case "within":
      return checkWithin(findings, expectation.ms);
    case "maxAttempts":
      return checkAttempts(findings, expectation.invocation, expectation.attempts);
    default:
      return expectation satisfies never;
  }
}
