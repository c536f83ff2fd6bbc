import type { Project } from "#model/schema/project.ts";
import type { Trace } from "#sim/trace/trace.ts";

export interface ExportRunOptions {
  /** When the run began, by the clock of whoever looks at it, in whole milliseconds since 1970. */
  readonly startMs: number;
}

export type ExportRun = (project: Project, trace: Trace, options: ExportRunOptions) => string;
