// The scenarios of a project run as a suite, one after the other, beside the page. What came of each is kept until the
// document has changed.

import { create } from "zustand";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { currentProject, useProjectStore } from "../project-store.ts";
import type { Outcome } from "./outcome.ts";
import { createSimulator, type Simulator } from "./simulator.ts";

export interface SuiteResult {
  readonly passed: boolean;
  /** Why the run itself can't be judged. */
  readonly stopped: string | undefined;
  readonly expected: number;
  readonly failures: readonly { readonly message: string; readonly seq: number | undefined }[];
}

interface SuiteState {
  readonly results: ReadonlyMap<Id, SuiteResult>;
  /** The document that they belong to. */
  readonly project: Project | undefined;
  readonly running: Id | undefined;
}

export const useSuiteStore = create<SuiteState>(() => ({ results: new Map(), project: undefined, running: undefined }));

let simulator: Simulator | undefined;
/** Goes up when a suite is begun or stopped, so that an older one knows that it is over. */
let turn = 0;

export async function runSuite(ids: readonly Id[] = Object.keys(currentProject().scenarios)): Promise<void> {
  const project = currentProject();
  turn += 1;
  const mine = turn;
  const isFresh = useSuiteStore.getState().project !== project;
  useSuiteStore.setState(isFresh ? { project, results: new Map() } : { project });
  simulator ??= createSimulator(() => new Worker(new URL("./simulate.worker.ts", import.meta.url), { type: "module" }));
  for (const id of ids) {
    const scenario = project.scenarios[id];
    if (!scenario) continue;
    useSuiteStore.setState({ running: id });
    const outcome = await simulator.run(project, scenario);
    if (mine !== turn) return;
    if (outcome) useSuiteStore.setState(({ results }) => ({ results: new Map(results).set(id, resultOf(outcome)) }));
  }
  useSuiteStore.setState({ running: undefined });
}

export function stopSuite(): void {
  turn += 1;
  simulator?.stop();
  useSuiteStore.setState({ running: undefined });
}

function resultOf({ result: { passed, stopped, results } }: Outcome): SuiteResult {
  const failures = results.flatMap((one) => (one.passed ? [] : [{ message: one.message, seq: one.seq }]));
  return { passed, stopped, expected: results.length, failures };
}

/** Where a failing scenario is opened: at what failed first in the run. */
export function failingSeq({ failures }: SuiteResult): number | undefined {
  const places = failures.flatMap(({ seq }) => (seq === undefined ? [] : [seq]));
  return places.length === 0 ? undefined : Math.min(...places);
}

useProjectStore.subscribe((now, before) => {
  if (now.id === before.id) return;
  stopSuite();
  useSuiteStore.setState({ results: new Map(), project: undefined });
});
