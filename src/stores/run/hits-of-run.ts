// Where the breakpoints strike in the shown run. Worked out once for a run and a list, however often it is asked for.

import { type Breakpoint, type BreakpointHit, breakpointHits } from "#sim/view/breakpoint.ts";
import { createCursor } from "#sim/view/cursor.ts";
import { currentProject } from "../project-store.ts";
import type { ShownRun } from "./run-store.ts";

const known = new WeakMap<
  ShownRun,
  { readonly list: readonly Breakpoint[]; readonly hits: readonly BreakpointHit[] }
>();

export function hitsOfRun(run: ShownRun, list: readonly Breakpoint[]): readonly BreakpointHit[] {
  const last = known.get(run);
  if (last?.list === list) return last.hits;
  const { records } = run.trace;
  // A cursor of its own: the shown one would lose its place.
  const hits = breakpointHits(currentProject(), records, createCursor(records), list);
  known.set(run, { list, hits });
  return hits;
}

/** The first one after a place, up to another; the last one before it when going back. */
export function nextHit(hits: readonly BreakpointHit[], from: number, by: 1 | -1): BreakpointHit | undefined {
  return by > 0 ? hits.find(({ seq }) => seq > from) : hits.findLast(({ seq }) => seq < from);
}
