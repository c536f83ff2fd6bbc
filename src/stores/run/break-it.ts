// From anywhere in the page: a fault more, and the run of it at once.

import type { Fault, FaultKind } from "#model/schema/fault.ts";
import { words } from "#words/faults.ts";
import { announce } from "../announcement-store.ts";
import { currentProject } from "../project-store.ts";
import { changeSettings } from "../settings-store.ts";
import { faultWords, targetName } from "./fault-words.ts";
import { changeScenario, openFitting, setPlaying, useRunStore } from "./run-store.ts";

/** The kinds that make sense at a target, the most telling first. */
export function kindsFor({ kind }: Fault["target"]): FaultKind[] {
  return Object.entries(faultWords).flatMap(([name, { strikes }]) =>
    strikes.includes(kind) ? [name as FaultKind] : [],
  );
}

/** The first time it can. The runner opens, and plays the run from its start. */
export async function breakIt(kind: FaultKind, target: Fault["target"]): Promise<void> {
  changeSettings({ drawer: "runner" });
  openFitting();
  const fault: Fault = { kind, target, trigger: { kind: "nth", n: 1 } };
  const { scenario } = useRunStore.getState();
  if (!scenario) return;
  await changeScenario({ faults: [...(scenario.faults ?? []), fault] }, { seq: -1 });
  setPlaying(true);
  const { name, what } = faultWords[kind];
  announce({ kind: "done", message: words.broken(name, targetName(currentProject(), target), what) });
}
