// The code of the document as it is now. One request is on its way at a time; what changed meanwhile is asked for next.

import { useEffect, useRef, useState } from "react";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { CodeAnswer, CodeRequest } from "./code.worker.ts";
import type { CodeLanguage } from "./printed-code.ts";

export function usePrintedCode(
  project: Project,
  machine: Id | undefined,
  language: CodeLanguage,
): CodeAnswer | undefined {
  const [answer, setAnswer] = useState<CodeAnswer>();
  const worker = useRef<Worker>(undefined);
  const queue = useRef<{ isBusy: boolean; next: CodeRequest | undefined }>({ isBusy: false, next: undefined });

  useEffect(() => {
    const started = new Worker(new URL("./code.worker.ts", import.meta.url), { type: "module" });
    worker.current = started;
    queue.current = { isBusy: false, next: undefined };
    started.addEventListener("message", ({ data }: MessageEvent<CodeAnswer>) => {
      const { next } = queue.current;
      queue.current = { isBusy: next !== undefined, next: undefined };
      if (next) started.postMessage(next);
      setAnswer(data);
    });
    return () => started.terminate();
  }, []);

  useEffect(() => {
    if (machine === undefined) return;
    const request = { project, machine, language };
    if (queue.current.isBusy) {
      queue.current.next = request;
      return;
    }
    queue.current.isBusy = true;
    worker.current?.postMessage(request);
  }, [project, machine, language]);

  return answer?.machine === machine && answer?.language === language ? answer : undefined;
}
