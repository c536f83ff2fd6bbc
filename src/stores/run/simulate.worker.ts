// Runs scenarios beside the page, so that a long run never makes anybody wait and can be stopped.

import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { checkExpectations } from "#sim/expectations/check-expectations.ts";
import { simulate } from "#sim/simulate.ts";
import type { RunAnswer } from "./simulator.ts";

export interface RunRequest {
  readonly number: number;
  readonly project: Project;
  readonly scenario: Scenario;
}

self.addEventListener("message", ({ data }: MessageEvent<RunRequest>) => {
  const { number, project, scenario } = data;
  const tell = (answer: RunAnswer) => self.postMessage(answer);
  const trace = simulate(project, scenario, { onProgress: (reached) => tell({ number, reached }) });
  tell({ number, trace, result: checkExpectations(project, scenario, trace) });
});
