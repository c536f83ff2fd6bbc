// A way in which a part of a machine can fail, and what a simulation found of it.

import type { Id } from "#model/schema/common.ts";
import type { FaultKind } from "#model/schema/fault.ts";
import type { Scenario } from "#model/schema/scenario.ts";

export interface Subject {
  readonly table: "invocations" | "channels";
  readonly id: Id;
}

/** From the worst to the best. */
export const verdicts = [
  "stuck",
  "doubled",
  "leftBehind",
  "lost",
  "failed",
  "untested",
  "compensated",
  "retried",
  "handled",
] as const;
export type FailureVerdict = (typeof verdicts)[number];

export const verdictWords: Readonly<Record<FailureVerdict, { readonly name: string; readonly what: string }>> = {
  stuck: { name: "Stuck", what: "The run waits for something that never comes, or goes round without end." },
  doubled: { name: "Doubled", what: "Something was done to the world twice." },
  leftBehind: {
    name: "Left behind",
    what: "An effect is unknown to the caller, or was not undone by a run that failed.",
  },
  lost: { name: "Lost", what: "The run ends as if all were well, and an effect is missing." },
  failed: { name: "Fails", what: "The run stops with an error that nobody handles." },
  untested: { name: "Untested", what: "No scenario comes to it, or the fault had no opportunity." },
  compensated: { name: "Compensated", what: "What was done is undone." },
  retried: { name: "Retried", what: "It is tried again, and ends as without the fault." },
  handled: { name: "Handled", what: "The run goes another way, or ends as without the fault." },
};

export type How = "once" | "always";

export interface PlannedMode {
  readonly subject: Subject;
  readonly fault: FaultKind;
  /** The first time only, or every time. */
  readonly how: How;
  /** The scenario it is tried in; nothing where no scenario comes to the subject. */
  readonly base: Id | undefined;
  /** That scenario, with the fault. */
  readonly scenario: Scenario | undefined;
}

export interface FailureMode extends PlannedMode {
  readonly verdict: FailureVerdict;
  /** What was found, as a sentence. */
  readonly why: string;
}
