// Asks the worker for runs. A newer question for the same purpose makes an older one pointless: its answer is not waited
// for, and a run that goes on and on is stopped with its worker.

import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import type { ScenarioResult } from "#sim/expectations/check-expectations.ts";
import type { Trace } from "#sim/trace/trace.ts";

export interface Outcome {
  readonly trace: Trace;
  readonly result: ScenarioResult;
}

/** What the worker tells: how far it is, and in the end what came of it. */
export type RunAnswer = { readonly number: number } & ({ readonly reached: number } | Outcome);

export interface Simulator {
  /** Undefined when it was stopped, or overtaken by the next question. */
  run(project: Project, scenario: Scenario, onProgress?: (records: number) => void): Promise<Outcome | undefined>;
  stop(): void;
}

/** How long a run that nobody waits for any more may keep its worker. */
const patienceMs = 300;

export function createSimulator(startWorker: () => Worker): Simulator {
  let worker: Worker | undefined;
  let asked = 0;
  let waiting:
    | {
        readonly number: number;
        readonly answer: (outcome: Outcome | undefined) => void;
        readonly onProgress: ((records: number) => void) | undefined;
        readonly since: number;
      }
    | undefined;

  function stop(): void {
    worker?.terminate();
    worker = undefined;
    waiting?.answer(undefined);
    waiting = undefined;
  }

  function startedWorker(): Worker {
    const started = startWorker();
    started.addEventListener("message", ({ data }: MessageEvent<RunAnswer>) => {
      if (waiting?.number !== data.number) return;
      if ("reached" in data) {
        waiting.onProgress?.(data.reached);
        return;
      }
      waiting.answer({ trace: data.trace, result: data.result });
      waiting = undefined;
    });
    started.addEventListener("error", stop);
    return started;
  }

  return {
    stop,
    run(project, scenario, onProgress) {
      if (waiting && performance.now() - waiting.since > patienceMs) stop();
      waiting?.answer(undefined);
      worker ??= startedWorker();
      asked += 1;
      const number = asked;
      worker.postMessage({ number, project, scenario });
      return new Promise((answer) => {
        waiting = { number, answer, onProgress, since: performance.now() };
      });
    },
  };
}
