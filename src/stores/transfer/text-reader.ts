// One reading at a time: a new one, or too long a one, ends the worker that is at it.

import { failure, type Result } from "#base/result.ts";
import type { ReadAny, ReadRefusal } from "#formats/read-any.ts";
import type { ReadRequest } from "./read.worker.ts";

const longestMs = 10_000;

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
      const end = (outcome: Result<ReadAny, ReadRefusal> | undefined) => {
        clearTimeout(timer);
        worker.terminate();
        resolve(outcome);
      };
      const refuse = (message: string) => end(failure({ format: request.as, message, line: 1, column: 1 }));
      const timer = setTimeout(
        () => refuse("Reading took more than ten seconds and was stopped. The text may be too entangled."),
        longestMs,
      );
      worker.addEventListener("message", ({ data }: MessageEvent<Result<ReadAny, ReadRefusal>>) => end(data));
      worker.addEventListener("error", () => refuse("Reading ended with an error. Nothing was changed."));
      worker.postMessage(request);
      stopCurrent = () => end(undefined);
    });
  }

  return { read, stop: () => stopCurrent() };
}
