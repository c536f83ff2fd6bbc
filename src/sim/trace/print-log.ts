// A trace as a person reads it: a line for each record, with the time, who it is about, and what happened.

import type { Project } from "#model/schema/project.ts";
import { describeRecord } from "./describe-record.ts";
import type { TraceRecord } from "./record.ts";
import { shownTime } from "./shown.ts";
import type { Trace } from "./trace.ts";
import { namesIn } from "./trace-names.ts";

export function printLog(project: Project, trace: Trace, records: readonly TraceRecord[] = trace.records): string {
  const names = namesIn(project, trace);
  const rows = records.map((record) => ({
    time: (record.t / 1_000).toFixed(3),
    who: names.instance(record.instance),
    what: describeRecord(record, names),
  }));
  const width = (column: "time" | "who") => rows.reduce((most, row) => Math.max(most, row[column].length), 0);
  const [time, who] = [width("time"), width("who")];
  const lines = rows.map((row) => `${row.time.padStart(time)} ms  ${row.who.padEnd(who)}  ${row.what}`.trimEnd());
  return `${[...lines, describeEnd(trace)].join("\n")}\n`;
}

export function describeEnd({ end, endUs }: Trace): string {
  switch (end.kind) {
    case "quiet":
      return `Ended at ${shownTime(endUs)}: nothing more will happen.`;
    case "until":
      return `Stopped at ${shownTime(endUs)}, as asked.`;
    case "limit":
    case "refused":
      return end.message;
    default:
      return end satisfies never;
  }
}
