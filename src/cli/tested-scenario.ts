import type { ScenarioResult } from "#sim/expectations/check-expectations.ts";
import type { Trace } from "#sim/trace/trace.ts";

export interface TestedScenario {
  readonly id: string;
  readonly name: string;
  readonly result: ScenarioResult;
  readonly trace: Trace;
}
