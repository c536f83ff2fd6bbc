import { useEffect } from "react";
import { Group, Panel } from "react-resizable-panels";
import { knownPanelSize, rememberPanelSizes } from "#stores/panel-sizes.ts";
import { followRun } from "#stores/run/highlight-run.ts";
import { openFitting, type ShownRun, useRunStore } from "#stores/run/run-store.ts";
import { PanelHandle } from "#ui/panel-handle.tsx";
import { AnswerPerson } from "./answer-person.tsx";
import { AtCursor } from "./at-cursor.tsx";
import { Breakpoints } from "./breakpoints.tsx";
import { Faults } from "./faults/faults.tsx";
import { Log } from "./log/log.tsx";
import { SendEvent } from "./send-event.tsx";
import { Timeline } from "./timeline/timeline.tsx";
import { Transport } from "./transport.tsx";
import { type RunTime, usePlayback, useRunTime } from "./use-run.ts";
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
        <Columns run={run} time={time} />
      ) : (
        <p className="p-4 text-quiet">{isRunning ? "Running …" : "Choose a scenario to play it."}</p>
      )}
    </div>
  );
}

const group = "runner";
const sizeOf = (panel: string, standard: string) => knownPanelSize(group, panel, standard);

function Columns({ run, time }: { readonly run: ShownRun; readonly time: RunTime }) {
  return (
    <Group orientation="horizontal" className="min-h-0 flex-1" onLayoutChanged={rememberPanelSizes(group)}>
      <Panel id="run-timeline" minSize="240px" defaultSize={sizeOf("run-timeline", "30%")}>
        <Timeline run={run} time={time} />
      </Panel>
      <PanelHandle label="Width of the timeline" />
      <Panel id="run-log" minSize="200px" defaultSize={sizeOf("run-log", "31%")}>
        <Log run={run} />
      </Panel>
      <PanelHandle label="Width of the log" />
      <Panel id="run-tools" minSize="200px" defaultSize={sizeOf("run-tools", "22%")}>
        <div className="h-full overflow-y-auto">
          <Verdict run={run} />
          <SendEvent run={run} />
          <AnswerPerson run={run} />
          <Faults />
          <Breakpoints run={run} />
        </div>
      </Panel>
      <PanelHandle label="Width of what is broken" />
      <Panel id="run-cursor" minSize="160px" defaultSize={sizeOf("run-cursor", "17%")}>
        <AtCursor run={run} />
      </Panel>
    </Group>
  );
}
