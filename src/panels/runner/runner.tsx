import { useEffect } from "react";
import { followRun } from "#stores/run/highlight-run.ts";
import { openFitting, useRunStore } from "#stores/run/run-store.ts";
import { AnswerPerson } from "./answer-person.tsx";
import { AtCursor } from "./at-cursor.tsx";
import { Breakpoints } from "./breakpoints.tsx";
import { Faults } from "./faults/faults.tsx";
import { Log } from "./log/log.tsx";
import { SendEvent } from "./send-event.tsx";
import { Timeline } from "./timeline/timeline.tsx";
import { Transport } from "./transport.tsx";
import { usePlayback, useRunTime } from "./use-run.ts";
import { Verdict } from "./verdict.tsx";

/** What was looked at stays; without anything, what fits the open machine. */
function openSomething(): void {
  if (!useRunStore.getState().scenario) openFitting();
}

/** A run of the drawing: play it, break it, and see where everything stands. */
export function Runner() {
  const run = useRunStore((state) => state.run);
  const isRunning = useRunStore((state) => state.isRunning);
  const time = useRunTime(run);
  usePlayback(time);
  useEffect(followRun, []);
  useEffect(openSomething, []);
  return (
    <div className="flex h-full flex-col">
      <Transport />
      {run && time ? (
        <div className="grid min-h-0 flex-1 grid-rows-[minmax(0,1fr)] grid-cols-[minmax(0,1.5fr)_minmax(0,1.2fr)_minmax(220px,0.9fr)_minmax(200px,0.8fr)] divide-x divide-line">
          <Timeline run={run} time={time} />
          <Log run={run} />
          <div className="min-h-0 overflow-y-auto">
            <Verdict run={run} />
            <SendEvent run={run} />
            <AnswerPerson run={run} />
            <Faults />
            <Breakpoints run={run} />
          </div>
          <AtCursor run={run} />
        </div>
      ) : (
        <p className="p-4 text-quiet">{isRunning ? "Running …" : "Choose a scenario to play it."}</p>
      )}
    </div>
  );
}
