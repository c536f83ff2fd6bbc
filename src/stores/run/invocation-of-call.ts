import type { Id } from "#model/schema/common.ts";
import type { TraceRecord } from "#sim/trace/record.ts";

const known = new WeakMap<readonly TraceRecord[], ReadonlyMap<number, Id>>();

/** Which invocation each call of a run is of. Worked out once for a run. */
export function invocationOfCall(records: readonly TraceRecord[], call: number): Id | undefined {
  const made = known.get(records) ?? invocationsOf(records);
  known.set(records, made);
  return made.get(call);
}

function invocationsOf(records: readonly TraceRecord[]): ReadonlyMap<number, Id> {
  const found = new Map<number, Id>();
  for (const record of records) if (record.kind === "invoked") found.set(record.call, record.invocation);
  return found;
}
