import { useEffect, useMemo } from "react";
import type { BreakpointHit } from "#sim/view/breakpoint.ts";
import { announce } from "#stores/announcement-store.ts";
import { currentProject } from "#stores/project-store.ts";
import { breakpointsNow } from "#stores/run/breakpoint-store.ts";
import { breakpointWords } from "#stores/run/breakpoint-words.ts";
import { hitsOfRun, nextHit } from "#stores/run/hits-of-run.ts";
import { playTo, type ShownRun, seek, setPlaying, useRunStore } from "#stores/run/run-store.ts";
import { type ShownTime, seqAt, shownTime } from "#stores/run/shown-time.ts";
import { words } from "#words/runner/runner.ts";

/** Between two things that happen, nobody waits longer than this at normal speed. */
const longestGapUs = 1_000_000;
/** What one second of playing covers at normal speed, in microseconds of shown time. */
const pace = 1_000_000;

export interface RunTime {
  readonly times: readonly number[];
  readonly compressed: ShownTime;
}

export function useRunTime(run: ShownRun | undefined): RunTime | undefined {
  return useMemo(() => {
    if (!run) return undefined;
    const times = run.trace.records.map(({ t }) => t);
    return { times, compressed: shownTime(times, run.trace.endUs, longestGapUs) };
  }, [run]);
}

/** Moves the cursor while it plays; the pace is the person's, the order the run's. */
export function usePlayback(time: RunTime | undefined): void {
  const isPlaying = useRunStore((state) => state.isPlaying);
  useEffect(() => {
    if (!isPlaying || !time) return;
    const { seq } = useRunStore.getState();
    let shown = time.compressed.toShown(time.times[seq] ?? 0);
    let last = performance.now();
    let frame = 0;
    const tick = (now: number) => {
      shown += ((now - last) / 1000) * pace * useRunStore.getState().speed;
      last = now;
      const next = seqAt(time.times, time.compressed.toReal(shown));
      const { seq: at, run } = useRunStore.getState();
      const hit = run ? nextHit(hitsOfRun(run, breakpointsNow()), at, 1) : undefined;
      if (hit && hit.seq <= next) {
        standStillAt(hit);
        return;
      }
      if (next > at) playTo(next);
      if (next >= time.times.length - 1) setPlaying(false);
      else frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, time]);
}

function standStillAt({ seq, breakpoint }: BreakpointHit): void {
  const place = breakpointsNow()[breakpoint];
  seek(seq);
  if (place) announce({ kind: "done", message: words.stopped(breakpointWords(currentProject(), place)) });
}
