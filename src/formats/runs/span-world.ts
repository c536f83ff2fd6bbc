import type { Project } from "#model/schema/project.ts";
import type { TraceNames } from "#sim/trace/trace-names.ts";
import type { SpanBuilder } from "./span-builder.ts";

export interface SpanWorld {
  readonly project: Project;
  readonly names: TraceNames;
  readonly builder: SpanBuilder;
}
