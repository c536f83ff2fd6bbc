// The run that is looked at: a scenario, its trace, and a cursor in it. Playing only moves the cursor; sending an event
// or arming a fault changes the scenario and runs it again.

import { create } from "zustand";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import type { ScenarioResult } from "#sim/expectations/check-expectations.ts";
import { plainScenario } from "#sim/run/plain-scenario.ts";
import type { Trace } from "#sim/trace/trace.ts";
import { type Cursor, createCursor } from "#sim/view/cursor.ts";
import { words } from "#words/run.ts";
import { announce } from "../announcement-store.ts";
import { currentProject, perform, useProjectStore } from "../project-store.ts";
import { openMachine, useViewStore } from "../view-store.ts";
import { createSimulator, type Simulator } from "./simulator.ts";

export interface ShownRun {
  readonly trace: Trace;
  readonly result: ScenarioResult;
  readonly cursor: Cursor;
  /** As it was when it ran: what is deleted later still has a name there. */
  readonly project: Project;
}

interface RunStoreState {
  /** The saved scenario that it began with. */
  readonly scenarioId: Id | undefined;
  /** As it is run: the saved one, or a what-if on top of it. */
  readonly scenario: Scenario | undefined;
  readonly isWhatIf: boolean;
  readonly run: ShownRun | undefined;
  /** The run before the last change, to show what became different. */
  readonly before: ShownRun | undefined;
  readonly isRunning: boolean;
  /** Somebody stopped it before it came to its end. */
  readonly isStopped: boolean;
  /** How many records a long run has come to. */
  readonly reached: number;
  /** After the record with this seq; -1 before the first. */
  readonly seq: number;
  readonly isPlaying: boolean;
  readonly speed: number;
}

const nothingRun: RunStoreState = {
  scenarioId: undefined,
  scenario: undefined,
  isWhatIf: false,
  run: undefined,
  before: undefined,
  isRunning: false,
  isStopped: false,
  reached: 0,
  seq: -1,
  isPlaying: false,
  speed: 1,
};

export const useRunStore = create<RunStoreState>(() => nothingRun);

let simulator: Simulator | undefined;
const theSimulator = () =>
  (simulator ??= createSimulator(
    () => new Worker(new URL("./simulate.worker.ts", import.meta.url), { type: "module" }),
  ));

export interface OpenOptions {
  readonly play?: boolean;
  /** The record to stand at; the start without it. */
  readonly seq?: number;
}

export function openScenario(id: Id, options: OpenOptions = {}): void {
  const scenario = currentProject().scenarios[id];
  if (!scenario) return;
  useRunStore.setState({ ...nothingRun, speed: useRunStore.getState().speed, scenarioId: id, scenario });
  if (
    useViewStore.getState().machine !== scenario.machine &&
    Object.hasOwn(currentProject().machines, scenario.machine)
  )
    openMachine(scenario.machine);
  runAgain({ seq: options.seq ?? -1, isPlaying: options.play === true });
}

/** A run of the open machine that nobody has saved as a scenario. */
export function openFreeRun(): void {
  const { machine } = useViewStore.getState();
  if (machine === undefined) return;
  const scenario = plainScenario(currentProject(), machine, words.freeRun);
  useRunStore.setState({ ...nothingRun, speed: useRunStore.getState().speed, scenario, isWhatIf: true });
  runAgain({ seq: -1, isPlaying: false });
}

/** A scenario of the open machine, or a run without one. */
export function openFitting(): void {
  const { machine } = useViewStore.getState();
  if (useRunStore.getState().scenario?.machine === machine) return;
  const fitting = Object.entries(currentProject().scenarios).find(([, scenario]) => scenario.machine === machine);
  if (fitting) openScenario(fitting[0]);
  else openFreeRun();
}

/** What if it were otherwise: runs the changed scenario at once, and keeps the run before for comparing. */
export async function changeScenario(changes: Partial<Scenario>, then: { readonly seq?: number } = {}): Promise<void> {
  const { scenario, run } = useRunStore.getState();
  if (!scenario) return;
  useRunStore.setState({ scenario: { ...scenario, ...changes }, isWhatIf: true, before: run });
  await runAgain({ ...then, isPlaying: false });
}

async function runAgain(then: Partial<RunStoreState>): Promise<void> {
  const { scenario } = useRunStore.getState();
  if (!scenario) return;
  useRunStore.setState({ isRunning: true, isStopped: false, reached: 0 });
  const project = currentProject();
  const outcome = await theSimulator().run(project, scenario, (reached) => {
    if (useRunStore.getState().scenario === scenario) useRunStore.setState({ reached });
  });
  if (!outcome || useRunStore.getState().scenario !== scenario) return;
  const last = outcome.trace.records.length - 1;
  const seq = Math.min(then.seq ?? useRunStore.getState().seq, last);
  useRunStore.setState({
    run: { ...outcome, project, cursor: createCursor(outcome.trace.records) },
    isRunning: false,
    ...then,
    seq,
  });
}

/** What there is of the run so far is shown. */
export function stopRunning(): void {
  simulator?.stop();
  useRunStore.setState({ isRunning: false, isStopped: true });
}

/** The same once more, after it was stopped. */
export function startAgain(): void {
  void runAgain({ seq: -1, isPlaying: false });
}

export function closeRun(): void {
  simulator?.stop();
  useRunStore.setState({ ...nothingRun, speed: useRunStore.getState().speed });
}

/** Where somebody wants to be; playing ends there, or it would carry them away again. */
export function seek(seq: number): void {
  useRunStore.setState({ isPlaying: false });
  playTo(seq);
}

/** On the way of playing. */
export function playTo(seq: number): void {
  const { run } = useRunStore.getState();
  if (!run) return;
  useRunStore.setState({ seq: Math.max(-1, Math.min(seq, run.trace.records.length - 1)) });
}

export function setPlaying(isPlaying: boolean): void {
  const { run, seq } = useRunStore.getState();
  if (!run) return;
  const isAtEnd = seq >= run.trace.records.length - 1;
  useRunStore.setState({ isPlaying, ...(isPlaying && isAtEnd ? { seq: -1 } : {}) });
}

export function setSpeed(speed: number): void {
  useRunStore.setState({ speed });
}

/** The what-if becomes the scenario that it began with, or a new one. */
export function saveScenario(as: "same" | "new", changed: Partial<Scenario> = {}): void {
  const { scenario: shown, scenarioId } = useRunStore.getState();
  if (!shown) return;
  const scenario = { ...shown, ...changed };
  if (as === "same" && scenarioId !== undefined && Object.hasOwn(currentProject().scenarios, scenarioId)) {
    const { name: _, ...changes } = scenario;
    if (perform("updateRecord", { table: "scenarios", id: scenarioId, changes }).ok)
      useRunStore.setState({ isWhatIf: false, before: undefined });
    return;
  }
  const done = perform("createRecord", { table: "scenarios", record: scenario });
  const made = done.ok ? done.value.added.find(({ table }) => table === "scenarios") : undefined;
  if (!made) return;
  const saved = currentProject().scenarios[made.id];
  useRunStore.setState({ scenarioId: made.id, scenario: saved, isWhatIf: false, before: undefined });
  runAgain({});
  announce({ kind: "done", message: words.saved(currentProject().scenarios[made.id]?.name ?? "") });
}

// A changed document is a changed run.
useProjectStore.subscribe((now, before) => {
  const { scenario, scenarioId, isWhatIf, run } = useRunStore.getState();
  if (!scenario || now.project === before.project) return;
  if (now.id !== before.id) {
    closeRun();
    return;
  }
  const saved = scenarioId === undefined ? undefined : now.project.scenarios[scenarioId];
  const { layout: _a, ...meaning } = now.project;
  const { layout: _b, ...meaningBefore } = before.project;
  const isSame = Object.keys(meaning).every(
    (key) => meaning[key as keyof typeof meaning] === meaningBefore[key as keyof typeof meaning],
  );
  if (isSame) return;
  if (saved && !isWhatIf) useRunStore.setState({ scenario: saved });
  useRunStore.setState({ before: run });
  runAgain({ isPlaying: false });
});
