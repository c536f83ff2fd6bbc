// A run as lanes, the way tracing tools draw it: when each state was active, each call's attempts and the waiting between
// them, what went through the channels, the store, the ledger, and where faults struck.

import type { Fault } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import type { Trace } from "#sim/trace/trace.ts";
import { callLanes } from "./call-lanes.ts";
import { channelLanes } from "./channel-lanes.ts";
import { createLanes, type Lane } from "./lane.ts";
import { stateLanes } from "./state-lanes.ts";
import { worldLanes } from "./world-lanes.ts";

export function lanesOf(project: Project, trace: Trace, faults: readonly Fault[]): Lane[] {
  const { records, endUs } = trace;
  const lanes = createLanes();
  const readers = [
    stateLanes(project, trace, lanes),
    callLanes(project, lanes),
    channelLanes(project, lanes),
    worldLanes(project, faults, lanes),
  ];
  for (const record of records) for (const reader of readers) reader.read(record);
  for (const reader of readers) reader.finish(endUs);
  return lanes.lanes();
}
