// Runs scenarios beside the page, so that a long run never makes anybody wait and can be stopped.

import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { checkExpectations } from "#sim/expectations/check-expectations.ts";
import { simulate } from "#sim/simulate.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import { inPieces, type RunAnswer } from "./run-answer.ts";

export interface RunRequest {
  readonly number: number;
  readonly project: Project;
  readonly scenario: Scenario;
}

self.addEventListener("message", ({ data }: MessageEvent<RunRequest>) => {
  const { number, project, scenario } = data;
  const tell = (answer: RunAnswer) => self.postMessage(answer);
  let told = 0;
  const onProgress = (records: readonly TraceRecord[]) => {
    inPieces(records, told, (piece) => tell({ number, records: piece }));
    told = records.length;
  };
  const trace = simulate(project, scenario, { onProgress });
  onProgress(trace.records);
  const { records: _, ...rest } = trace;
  tell({ number, trace: rest, result: checkExpectations(project, scenario, trace) });
});
