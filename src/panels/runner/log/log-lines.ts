// The records of a run as lines, in words that are made when they are first wanted: a run has a hundred thousand of them.

import type { Project } from "#model/schema/project.ts";
import { describeRecord } from "#sim/trace/describe-record.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import { groupOfRecord, type RecordGroup } from "#sim/trace/record-group.ts";
import type { Trace } from "#sim/trace/trace.ts";
import { namesIn } from "#sim/trace/trace-names.ts";
import { type Correlation, correlationOf } from "#sim/view/correlation.ts";

export interface LogFilter {
  readonly text: string;
  readonly group: RecordGroup | undefined;
  readonly instance: number | undefined;
  /** An id that a record, its machine, call or message carries. */
  readonly id: string;
}

export const everything: LogFilter = { text: "", group: undefined, instance: undefined, id: "" };

export interface LogLines {
  readonly instances: readonly number[];
  readonly correlation: Correlation;
  instanceName(instance: number): string;
  who(record: TraceRecord): string;
  what(record: TraceRecord): string;
  matching(filter: LogFilter): readonly TraceRecord[];
}

export function logLines(project: Project, trace: Trace): LogLines {
  const { records } = trace;
  const names = namesIn(project, trace);
  const described: string[] = [];
  const searched: string[] = [];
  const instances = [...new Set(records.flatMap(({ kind, instance }) => (kind === "started" ? [instance] : [])))];
  let known: Correlation | undefined;
  const what = (record: TraceRecord) => (described[record.seq] ??= describeRecord(record, names));
  const who = (record: TraceRecord) => names.instance(record.instance);
  const searchable = (record: TraceRecord) =>
    (searched[record.seq] ??= `${record.kind} ${who(record)} ${what(record)}`.toLowerCase());
  const correlation = () => (known ??= correlationOf(records));

  return {
    instances,
    get correlation() {
      return correlation();
    },
    instanceName: names.instance,
    who,
    what,
    matching({ text, group, instance, id }) {
      const wanted = text.trim().toLowerCase();
      if (wanted === "" && group === undefined && instance === undefined && id === "") return records;
      return records.filter(
        (record) =>
          (group === undefined || groupOfRecord(record) === group) &&
          (instance === undefined || record.instance === instance) &&
          (id === "" || correlation().carries(record, id)) &&
          (wanted === "" || searchable(record).includes(wanted)),
      );
    },
  };
}

/** The first record at or after a place, found by halving; the length where there is none. */
export function positionOf(records: readonly TraceRecord[], seq: number): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle]?.seq ?? 0) < seq) low = middle + 1;
    else high = middle;
  }
  return low;
}
