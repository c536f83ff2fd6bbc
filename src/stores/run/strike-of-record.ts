// Where on the drawing a fault strikes at a record: at the call that it struck, or wherever its target is.

import type { Id } from "#model/schema/common.ts";
import type { Fault } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import { invocationOfCall } from "./invocation-of-call.ts";
import { sitesOfTarget } from "./sites-of-target.ts";

export interface StrikeSites {
  readonly states: readonly Id[];
  readonly transitions: readonly Id[];
  /** At the machine as a whole. */
  readonly isEverywhere: boolean;
}

export function strikeOfRecord(
  project: Project,
  faults: readonly Fault[],
  records: readonly TraceRecord[],
  record: TraceRecord | undefined,
): StrikeSites | undefined {
  if (record?.kind !== "fault") return undefined;
  const target = faults[record.fault]?.target;
  const sites = target ? sitesOfTarget(project, target) : { states: [], transitions: [] };
  const struck = sites.states.length === 1 ? undefined : stateCalledBy(project, records, record);
  if (struck !== undefined) return { states: [struck], transitions: [], isEverywhere: false };
  return { ...sites, isEverywhere: sites.states.length + sites.transitions.length === 0 };
}

/** The state whose call a record is about, or was brought about by. */
export function stateCalledBy(project: Project, records: readonly TraceRecord[], record: TraceRecord): Id | undefined {
  for (let one: TraceRecord | undefined = record; one; one = records[one.cause]) {
    if ("call" in one) return project.invocations[invocationOfCall(records, one.call) ?? ""]?.state;
  }
  return undefined;
}
