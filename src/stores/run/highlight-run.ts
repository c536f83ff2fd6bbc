// Lights up on the drawing where a run stands at the cursor: active states, what the last record took, what struck.

import type { Id } from "#model/schema/common.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import { type Glow, type Highlight, noHighlight, setHighlight } from "../highlight-store.ts";
import { currentProject } from "../project-store.ts";
import { type ShownRun, useRunStore } from "./run-store.ts";

export function highlightAt({ trace, cursor }: ShownRun, seq: number): Highlight {
  const states = new Map<Id, Glow>();
  const transitions = new Map<Id, Glow>();
  const now = cursor.at(seq);
  for (const { active, status } of now.instances.values())
    if (status === "running" || status === "done") for (const id of active) states.set(id, "active");
  const record = trace.records[seq];
  if (record?.kind === "step") for (const id of record.transitions) transitions.set(id, "active");
  const struck = record && stateStruckBy(trace.records, record);
  if (struck !== undefined) states.set(struck, "fault");
  for (const { invocation } of now.calls.values()) {
    const callee = currentProject().invocations[invocation];
    if (callee?.callee.kind === "compensate") states.set(callee.state, "compensation");
  }
  return { states, transitions };
}

/** The state whose call a fault, a lost message or an error hit. */
function stateStruckBy(records: readonly TraceRecord[], record: TraceRecord): Id | undefined {
  const isBad =
    record.kind === "fault" ||
    record.kind === "lost" ||
    record.kind === "rejected" ||
    (record.kind === "attemptEnded" && record.how === "error") ||
    (record.kind === "effect" && (record.change === "doubled" || record.change === "unknown"));
  if (!isBad) return undefined;
  const call = "call" in record ? record.call : callBehind(records, record);
  const invoked = records.find((one) => one.kind === "invoked" && one.call === call);
  return invoked?.kind === "invoked" ? currentProject().invocations[invoked.invocation]?.state : undefined;
}

function callBehind(records: readonly TraceRecord[], { cause }: TraceRecord): number | undefined {
  for (let at = cause; at >= 0; at = records[at]?.cause ?? -1) {
    const record = records[at];
    if (record && "call" in record) return record.call;
  }
  return undefined;
}

export function followRun(): () => void {
  return useRunStore.subscribe(({ run, seq }, before) => {
    if (run === before.run && seq === before.seq) return;
    setHighlight(run ? highlightAt(run, seq) : noHighlight);
  });
}
