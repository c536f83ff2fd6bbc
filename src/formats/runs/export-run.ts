import type { Result } from "#base/result.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import type { Trace } from "#sim/trace/trace.ts";

export interface PlayedRun {
  readonly project: Project;
  readonly scenario: Scenario;
  readonly trace: Trace;
  /** When the run began, by the clock of whoever looks at it, in whole milliseconds since 1970. */
  readonly startMs: number;
}

/** The text, or the reason why there is none. */
export type ExportRun = (run: PlayedRun) => Result<string, string>;
