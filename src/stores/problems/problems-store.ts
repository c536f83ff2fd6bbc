// What the rules say about the document as it is now. One check runs at a time; what changed meanwhile is checked next.

import { create } from "zustand";
import { success } from "#base/result.ts";
import type { Project } from "#model/schema/project.ts";
import { words } from "#words/document.ts";
import { nextTask } from "../in-slices.ts";
import { performAs, useProjectStore } from "../project-store.ts";
import type { Reference } from "../reference.ts";
import type { FoundProblem } from "./finding.ts";

interface ProblemsState {
  readonly problems: readonly FoundProblem[];
  /** The problems of each record, by table and id (see `keyOf`). */
  readonly byRecord: ReadonlyMap<string, readonly FoundProblem[]>;
  /** Of the document they were found in. */
  readonly revision: number;
}

export const useProblemsStore = create<ProblemsState>(() => ({ problems: [], byRecord: new Map(), revision: -1 }));

export function keyOf({ table, id }: Reference): string {
  return `${table}/${id}`;
}

interface Found {
  readonly revision: number;
  readonly problems: readonly FoundProblem[];
}

/** `startWorker` is called once; the page gives it the worker, a test something simpler. */
export function watchForProblems(startWorker: () => Worker): () => void {
  const worker = startWorker();
  let isChecking = false;
  let checking: Project | undefined;
  /** Copying a big document for the worker is a task of its own: whoever has edited it need not wait for that. */
  const check = async () => {
    isChecking = true;
    await nextTask();
    const { project, revision } = useProjectStore.getState();
    checking = project;
    worker.postMessage({ project, revision });
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Found>) => {
    const isCurrent = checking === useProjectStore.getState().project;
    isChecking = false;
    useProblemsStore.setState({ ...data, byRecord: byRecordOf(data.problems) });
    if (!isCurrent) check();
  });
  const stop = useProjectStore.subscribe((now, before) => {
    if (now.project !== before.project && !isChecking) check();
  });
  check();
  return () => {
    stop();
    worker.terminate();
  };
}

function byRecordOf(problems: readonly FoundProblem[]): Map<string, FoundProblem[]> {
  const byRecord = new Map<string, FoundProblem[]>();
  for (const problem of problems) {
    const [owner] = problem.about;
    if (!owner) continue;
    const key = keyOf(owner);
    const known = byRecord.get(key);
    if (known) known.push(problem);
    else byRecord.set(key, [problem]);
  }
  return byRecord;
}

/** Repairs it in the document as it is now; undone like any other edit. */
export async function applyFix(problem: FoundProblem): Promise<void> {
  const { fixOf } = await import("#rules/fix-of.ts");
  performAs(problem.fixLabel ?? words.repair, (project: Project) => {
    const fix = fixOf(project, problem);
    return fix ? fix.apply(project) : success(project);
  });
}
