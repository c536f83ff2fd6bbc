// Where a shared run stands: what is active, in which machine, and when.

import { formatDuration } from "#base/duration.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { simulate } from "#sim/simulate.ts";
import { createCursor } from "#sim/view/cursor.ts";
import { words } from "#words/shared.ts";

export interface Standing {
  readonly machine: Id;
  readonly active: readonly Id[];
  readonly words: string;
}

/** Whoever only looks does not wait for an endless run. */
const mostRecords = 20_000;

/** At a record of the run, or at its end. */
export function runAt(project: Project, scenarioId: Id, at: number | undefined): Standing | undefined {
  const scenario = project.scenarios[scenarioId];
  if (!scenario) return undefined;
  const records = Math.min(mostRecords, at === undefined || at < 0 ? mostRecords : at + 2);
  const trace = simulate(project, scenario, { limits: { records } });
  const seq = Math.min(at ?? trace.records.length - 1, trace.records.length - 1);
  const now = createCursor(trace.records).at(seq);
  const instances = [...now.instances.values()].filter(({ status }) => status === "running" || status === "done");
  const time = formatDuration((trace.records[seq]?.t ?? 0) / 1000);
  return {
    machine: scenario.machine,
    active: instances.flatMap(({ active }) => [...active]),
    words: words.runAt(scenario.name, time),
  };
}
