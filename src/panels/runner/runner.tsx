import { useEffect } from "react";
import { useProjectStore } from "#stores/project-store.ts";
import { followRun } from "#stores/run/highlight-run.ts";
import { openFreeRun, openScenario, useRunStore } from "#stores/run/run-store.ts";
import { useViewStore } from "#stores/view-store.ts";
import { AtCursor } from "./at-cursor.tsx";
import { Faults } from "./faults/faults.tsx";
import { Log } from "./log.tsx";
import { SendEvent } from "./send-event.tsx";
import { Timeline } from "./timeline/timeline.tsx";
import { Transport } from "./transport.tsx";
import { usePlayback, useRunTime } from "./use-run.ts";
import { Verdict } from "./verdict.tsx";

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
            <Faults />
            <SendEvent run={run} />
            <Verdict run={run} />
          </div>
          <AtCursor run={run} />
        </div>
      ) : (
        <p className="p-4 text-quiet">{isRunning ? "Running …" : "Choose a scenario to play it."}</p>
      )}
    </div>
  );
}

/** A scenario of the open machine, or a run without one. */
function openSomething(): void {
  if (useRunStore.getState().scenario) return;
  const { scenarios } = useProjectStore.getState().project;
  const { machine } = useViewStore.getState();
  const fitting = Object.entries(scenarios).find(([, scenario]) => scenario.machine === machine);
  if (fitting) openScenario(fitting[0]);
  else openFreeRun();
}
