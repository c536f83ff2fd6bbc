import { type ReactNode, useEffect } from "react";
import { knownPanelSize, rememberPanelSizes } from "#stores/panel-sizes.ts";
import { followRun } from "#stores/run/highlight-run.ts";
import { openFitting, type ShownRun, useRunStore } from "#stores/run/run-store.ts";
import { type Column, PanelColumns } from "#ui/panel-columns.tsx";
import { words } from "#words/runner/runner.ts";
import { AnswerPerson } from "./answer-person.tsx";
import { AtCursor } from "./at-cursor.tsx";
import { Breakpoints } from "./breakpoints.tsx";
import { Faults } from "./faults/faults.tsx";
import { Log } from "./log/log.tsx";
import { onRunnerKey } from "./runner-keys.ts";
import { SendEvent } from "./send-event.tsx";
import { Timeline } from "./timeline/timeline.tsx";
import { Transport } from "./transport.tsx";
import { useFollowRun } from "./use-follow-run.ts";
import { useReadCursor } from "./use-read-cursor.ts";
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
  useFollowRun();
  useReadCursor();
  useEffect(followRun, []);
  useEffect(openSomething, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys work wherever in the runner the keyboard is.
    <div className="flex h-full flex-col overflow-y-auto overflow-x-hidden" onKeyDown={onRunnerKey}>
      <Transport />
      {run && time ? (
        <Columns run={run} time={time} />
      ) : (
        <p className="p-4 text-quiet">{isRunning ? words.running : words.noRun}</p>
      )}
    </div>
  );
}

const group = "runner";

function Columns({ run, time }: { readonly run: ShownRun; readonly time: RunTime }) {
  const column = (id: string, name: string, minSize: string, standard: string, content: ReactNode): Column => ({
    id,
    name,
    minSize,
    size: knownPanelSize(group, id, standard),
    content,
  });
  const tools = (
    <div className="h-full overflow-y-auto">
      <Verdict run={run} />
      <SendEvent run={run} />
      <AnswerPerson run={run} />
      <Faults />
      <Breakpoints run={run} />
    </div>
  );
  return (
    <PanelColumns
      onResize={rememberPanelSizes(group)}
      columns={[
        column("run-timeline", words.columns.timeline, "240px", "30%", <Timeline run={run} time={time} />),
        column("run-log", words.columns.log, "200px", "31%", <Log run={run} />),
        column("run-tools", words.columns.tools, "200px", "22%", tools),
        column("run-cursor", words.columns.cursor, "160px", "17%", <AtCursor run={run} />),
      ]}
    />
  );
}
