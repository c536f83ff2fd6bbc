// One reading at a time: a new one, or too long a one, ends the worker that is at it.

import { failure, type Result } from "#base/result.ts";
import type { ReadAny, ReadRefusal } from "#formats/read-any.ts";
import { words } from "#words/reading.ts";
import type { ReadAnswer, ReadRequest } from "./read.worker.ts";

/** From when the reading itself begins, for loading what reads can take long on a slow line. */
const longestMs = 2_000;

export interface TextReader {
  /** Undefined when another reading took its place. */
  read(request: ReadRequest): Promise<Result<ReadAny, ReadRefusal> | undefined>;
  stop(): void;
}

export function createTextReader(startWorker: () => Worker): TextReader {
  let stopCurrent = () => {};

  function read(request: ReadRequest): Promise<Result<ReadAny, ReadRefusal> | undefined> {
    stopCurrent();
    const worker = startWorker();
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const end = (outcome: Result<ReadAny, ReadRefusal> | undefined) => {
        clearTimeout(timer);
        worker.terminate();
        resolve(outcome);
      };
      const refuse = (message: string) => end(failure({ format: request.as, message, line: 1, column: 1 }));
      const stopSlow = () =>
        end(failure({ format: undefined, message: words.tooSlow, line: 1, column: 1, wasSlow: true }));
      worker.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => {
        if (data !== "begun") end(data);
        else if (!request.isPatient) timer = setTimeout(stopSlow, longestMs);
      });
      worker.addEventListener("error", () => refuse(words.broken));
      worker.postMessage(request);
      stopCurrent = () => end(undefined);
    });
  }

  return { read, stop: () => stopCurrent() };
}
