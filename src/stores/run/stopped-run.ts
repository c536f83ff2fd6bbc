// What is kept of a run that somebody stopped, and what is said about it.

import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import { shownTime } from "#sim/trace/shown.ts";
import { words } from "#words/run.ts";
import type { Outcome } from "./outcome.ts";

/** Nothing where nothing had happened yet. */
export function stoppedRun(project: Project, scenario: Scenario, records: readonly TraceRecord[]): Outcome | undefined {
  const last = records.at(-1);
  if (!last) return undefined;
  const started = records.find(({ kind, instance }) => kind === "started" && instance === last.instance);
  const machine = started?.kind === "started" ? started.machine : scenario.machine;
  const name = project.machines[machine]?.name ?? machine;
  const count = records.length.toLocaleString("en");
  const message = words.stopped(shownTime(last.t), count, name);
  const { seed } = scenario;
  return {
    trace: { machine: scenario.machine, seed, records, endUs: last.t, end: { kind: "limit", message } },
    result: { passed: false, stopped: message, results: [] },
  };
}
