// What expectations are checked against.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import type { Trace } from "../trace/trace.ts";
import type { TraceNames } from "../trace/trace-names.ts";
import type { InstanceState, RunState } from "../view/run-state.ts";

export interface Verdict {
  readonly passed: boolean;
  /** What was found, as a sentence. */
  readonly message: string;
  /** The record to look at. */
  readonly seq: number | undefined;
}

export interface Findings {
  readonly project: Project;
  readonly scenario: Scenario;
  readonly trace: Trace;
  readonly end: RunState;
  readonly names: TraceNames;
}

export function passed(message: string): Verdict {
  return { passed: true, message, seq: undefined };
}

export function failed(message: string, seq?: number): Verdict {
  return { passed: false, message, seq };
}

/** Those of a machine that nobody invoked; for other machines, all. */
export function instancesOf({ end, scenario }: Findings, machine: Id): InstanceState[] {
  const all = [...end.instances.values()].filter((instance) => instance.machine === machine);
  const roots = all.filter(({ parent }) => parent === undefined);
  return machine === scenario.machine && roots.length > 0 ? roots : all;
}

/** The last record that tells where an instance is. */
export function lastSeqOf({ trace: { records } }: Findings, instance: number): number | undefined {
  for (let seq = records.length - 1; seq >= 0; seq--) {
    const record = records[seq];
    if (record?.instance === instance && (record.kind === "step" || record.kind === "ended")) return seq;
  }
  return undefined;
}
