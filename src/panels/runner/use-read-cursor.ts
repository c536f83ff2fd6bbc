// Reads out where the run stands after a step or a pause. The time line and the log say it themselves while the keyboard is
// there, and a run that is played would only be noise.

import { useEffect } from "react";
import { describeRecord } from "#sim/trace/describe-record.ts";
import { namesIn } from "#sim/trace/trace-names.ts";
import { announce } from "#stores/announcement-store.ts";
import { currentProject } from "#stores/project-store.ts";
import { type ShownRun, useRunStore } from "#stores/run/run-store.ts";
import { words } from "#words/runner/time.ts";
import { printTime } from "./print-time.ts";

export function useReadCursor(): void {
  useEffect(
    () =>
      useRunStore.subscribe((now, before) => {
        const { run, seq, isPlaying } = now;
        if (!run || run !== before.run || isPlaying) return;
        const isStep = seq !== before.seq && document.activeElement?.closest('[role="toolbar"]');
        if (isStep || before.isPlaying) announce({ kind: "done", message: placeInRun(run, seq) });
      }),
    [],
  );
}

function placeInRun({ trace }: ShownRun, seq: number): string {
  const record = trace.records[seq];
  return record
    ? `${printTime(record.t)}, ${describeRecord(record, namesIn(currentProject(), trace))}`
    : words.beforeStart;
}
