// The failure sheet that is looked at: of which machine, how far it is, and whether the document has changed since.

import { create } from "zustand";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { FailureMode } from "#sim/failure-modes/failure-mode.ts";
import type { UnhandledEvent } from "#sim/failure-modes/unhandled-events.ts";
import { words } from "#words/failures.ts";
import { announce } from "../announcement-store.ts";
import { useProjectStore } from "../project-store.ts";
import { changeScenario, openScenario } from "../run/run-store.ts";
import { changeSettings } from "../settings-store.ts";
import { useViewStore } from "../view-store.ts";
import type { SheetAnswer } from "./sheet.worker.ts";

interface FailuresState {
  /** What it was worked out for. */
  readonly project: Project | undefined;
  /** The one that was open then. */
  readonly projectId: string | undefined;
  readonly machine: Id | undefined;
  readonly modes: readonly FailureMode[];
  readonly unhandled: readonly UnhandledEvent[];
  readonly total: number;
  readonly isRunning: boolean;
}

const nothing: FailuresState = {
  project: undefined,
  projectId: undefined,
  machine: undefined,
  modes: [],
  unhandled: [],
  total: 0,
  isRunning: false,
};

export const useFailuresStore = create<FailuresState>(() => nothing);

let worker: Worker | undefined;

/** Looks at the machine that is open. */
export function findFailures(): void {
  const { machine } = useViewStore.getState();
  if (machine === undefined) return;
  stopFinding();
  const { project, id } = useProjectStore.getState();
  useFailuresStore.setState({ ...nothing, project, projectId: id, machine, isRunning: true });
  const own = new Worker(new URL("./sheet.worker.ts", import.meta.url), { type: "module" });
  worker = own;
  own.addEventListener("message", ({ data }: MessageEvent<SheetAnswer>) => {
    if (worker === own) take(data);
  });
  own.addEventListener("error", () => {
    if (worker !== own) return;
    stopFinding();
    announce({ kind: "refused", message: words.notWorkedOut });
  });
  own.postMessage({ project, machine });
}

function take(answer: SheetAnswer): void {
  switch (answer.kind) {
    case "planned":
      useFailuresStore.setState({ total: answer.total, unhandled: answer.unhandled });
      break;
    case "found":
      useFailuresStore.setState(({ modes }) => ({ modes: [...modes, ...answer.modes] }));
      break;
    case "done":
      stopFinding();
      break;
  }
}

/** What was found by then stays. */
export function stopFinding(): void {
  worker?.terminate();
  worker = undefined;
  useFailuresStore.setState({ isRunning: false });
}

/** Opens the run in which it was found, as a what-if on the scenario it was tried in. */
export function watchFailure({ base, scenario }: FailureMode): void {
  if (base === undefined || !scenario) return;
  changeSettings({ drawer: "runner" });
  openScenario(base);
  void changeScenario({ faults: scenario.faults ?? [] }, { seq: -1 });
}
