// A run as the trace events that Chrome's viewers and Perfetto open: a process for each machine, service and channel.

import { success } from "#base/result.ts";
import type { ExportRun } from "./export-run.ts";
import type { Facts, Span } from "./span.ts";
import { spansOf } from "./spans-of.ts";
import { tracksOf } from "./tracks.ts";

interface Where {
  readonly pid: number;
  readonly tid: number;
}

export const exportChromeTrace: ExportRun = ({ project, trace }) => {
  const spans = spansOf(project, trace);
  const processes = new Map<string, Span[]>();
  for (const span of spans) {
    const name = `${span.place.name} (${span.place.kind})`;
    processes.set(name, [...(processes.get(name) ?? []), span]);
  }
  const places = new Map<Span, Where>();
  const events: object[] = [];
  [...processes].forEach(([name, own], position) => {
    const pid = position + 1;
    events.push({ ph: "M", name: "process_name", pid, tid: 0, args: { name } });
    events.push({ ph: "M", name: "process_sort_index", pid, tid: 0, args: { sort_index: pid } });
    for (const [span, track] of tracksOf(own)) places.set(span, { pid, tid: track + 1 });
  });
  for (const span of spans) events.push(...eventsOf(span, places));
  return success(`${JSON.stringify({ displayTimeUnit: "ms", traceEvents: events }, undefined, 1)}\n`);
};

function eventsOf(span: Span, places: ReadonlyMap<Span, Where>): object[] {
  const where = places.get(span);
  const { name, kind: cat, fromUs: ts, toUs, status, message } = span;
  const args: Facts = {
    ...span.facts,
    ...(status === "unset" ? {} : { status }),
    ...(message === "" ? {} : { message }),
  };
  const moments = span.moments.map((moment) => ({
    ph: "i",
    s: "t",
    name: moment.name,
    cat,
    ts: moment.atUs,
    ...where,
    args: moment.facts,
  }));
  const isElsewhere = span.parent && places.get(span.parent)?.pid !== where?.pid;
  const sources = [...span.links.map(({ to }) => to), ...(isElsewhere && span.parent ? [span.parent] : [])];
  const arrows = sources.flatMap((source, position) => {
    const arrow = { name: "leads to", cat: "cause", id: `${span.number}.${position}` };
    // An arrow must begin within the span it leaves.
    const from = Math.min(ts, source.toUs);
    return [
      { ph: "s", ...arrow, ts: from, ...places.get(source) },
      { ph: "f", bp: "e", ...arrow, ts, ...where },
    ];
  });
  return [{ ph: "X", name, cat, ts, dur: toUs - ts, ...where, args }, ...moments, ...arrows];
}
