// What a run was given from outside: instances that were started, and events, as they came: late, twice or not at all
// where a fault struck.

import type { Trace } from "#sim/trace/trace.ts";

export interface StartedInstance {
  readonly atMs: number;
  readonly input: unknown;
}

/** Those that nobody invoked, by their number in the run. */
export function startsOf({ records }: Trace): ReadonlyMap<number, StartedInstance> {
  const starts = new Map<number, StartedInstance>();
  for (const record of records)
    if (record.kind === "started" && record.parent === undefined)
      starts.set(record.instance, { atMs: record.t / 1_000, input: record.input });
  return starts;
}

export interface SentEvent {
  readonly atMs: number;
  readonly instance: number;
  readonly event: Readonly<Record<string, unknown>> & { readonly type: string };
}

export function eventsOf(trace: Trace): SentEvent[] {
  const { records } = trace;
  const starts = startsOf(trace);
  const bySeq = new Map(records.map((record) => [record.seq, record]));
  const isOutside = (seq: number): boolean => {
    for (let cause = seq; cause >= 0; ) {
      const record = bySeq.get(cause);
      if (record?.kind !== "fault") return false;
      cause = record.cause;
    }
    return true;
  };
  return records.flatMap((record) =>
    record.kind === "event" && starts.has(record.instance) && isOutside(record.cause)
      ? [{ atMs: record.t / 1_000, instance: record.instance, event: record.event }]
      : [],
  );
}
