// Asks the worker for runs. A newer question for the same purpose makes an older one pointless: its answer is not waited
// for, and a run that goes on and on is stopped with its worker.

import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import type { Outcome } from "./outcome.ts";
import type { RunAnswer } from "./run-answer.ts";
import { stoppedRun } from "./stopped-run.ts";

export interface Simulator {
  /** Undefined when it was stopped with nothing to keep, or overtaken by the next question. */
  run(project: Project, scenario: Scenario, onProgress?: (records: number) => void): Promise<Outcome | undefined>;
  /** What is there of the run so far becomes its outcome. */
  stop(): void;
}

interface Question {
  readonly number: number;
  readonly project: Project;
  readonly scenario: Scenario;
  readonly records: TraceRecord[];
  readonly answer: (outcome: Outcome | undefined) => void;
  readonly onProgress: ((records: number) => void) | undefined;
  readonly since: number;
}

/** How long a run that nobody waits for any more may keep its worker. */
const patienceMs = 300;

export function createSimulator(startWorker: () => Worker): Simulator {
  let worker: Worker | undefined;
  let asked = 0;
  let waiting: Question | undefined;

  function end(outcome: Outcome | undefined): void {
    waiting?.answer(outcome);
    waiting = undefined;
  }

  function dropWorker(): void {
    worker?.terminate();
    worker = undefined;
  }

  function hear({ data }: MessageEvent<RunAnswer>): void {
    if (waiting?.number !== data.number) return;
    const { records, onProgress } = waiting;
    if ("trace" in data) {
      end({ trace: { ...data.trace, records }, result: data.result });
      return;
    }
    for (const record of data.records) records.push(record);
    onProgress?.(records.length);
  }

  function startedWorker(): Worker {
    const started = startWorker();
    started.addEventListener("message", hear);
    started.addEventListener("error", () => {
      dropWorker();
      end(undefined);
    });
    return started;
  }

  return {
    stop() {
      dropWorker();
      if (waiting) end(stoppedRun(waiting.project, waiting.scenario, waiting.records));
    },
    run(project, scenario, onProgress) {
      if (waiting && performance.now() - waiting.since > patienceMs) dropWorker();
      end(undefined);
      worker ??= startedWorker();
      asked += 1;
      const number = asked;
      worker.postMessage({ number, project, scenario });
      return new Promise((answer) => {
        waiting = { number, project, scenario, records: [], answer, onProgress, since: performance.now() };
      });
    },
  };
}
