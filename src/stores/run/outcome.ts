import type { ScenarioResult } from "#sim/expectations/check-expectations.ts";
import type { Trace } from "#sim/trace/trace.ts";

/** What came of a run, and of what was expected of it. */
export interface Outcome {
  readonly trace: Trace;
  readonly result: ScenarioResult;
}
