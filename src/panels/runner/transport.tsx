import {
  ChevronFirst,
  ChevronLast,
  LocateFixed,
  Pause,
  Play,
  RotateCcw,
  RotateCw,
  StepBack,
  StepForward,
} from "lucide-react";
import { useState } from "react";
import { currentProject, useProjectStore } from "#stores/project-store.ts";
import {
  changeScenario,
  saveScenario,
  seek,
  setPlaying,
  setSpeed,
  startAgain,
  stopRunning,
  useRunStore,
} from "#stores/run/run-store.ts";
import { changeSettings, useSettingsStore } from "#stores/settings-store.ts";
import { Button } from "#ui/button.tsx";
import { Select } from "#ui/select.tsx";
import { ToolButton } from "#ui/tool-button.tsx";
import { words } from "#words/runner/transport.ts";
import { Jump } from "./jump.tsx";
import { printTime } from "./print-time.ts";
import { runnerKeys } from "./runner-keys.ts";
import { RunMenu } from "./save/run-menu.tsx";
import { SaveScenario } from "./save/save-scenario.tsx";
import { ScenarioPicker } from "./scenario-picker.tsx";

const speeds = [0.1, 0.25, 0.5, 1, 2, 5, 10, 100, 1000];

/** Play, pause, step; which run, and whether it has been changed. */
export function Transport() {
  const { run, seq, isPlaying, speed, isRunning, isStopped, reached, isWhatIf, before, scenarioId } = useRunStore();
  const followsRun = useSettingsStore((state) => state.followsRun);
  const [isSaving, setSaving] = useState(false);
  const canSave = useProjectStore(
    ({ project }) => scenarioId !== undefined && Object.hasOwn(project.scenarios, scenarioId),
  );
  const records = run?.trace.records ?? [];
  const record = records[seq];
  return (
    <div
      role="toolbar"
      aria-label={words.transport}
      className="flex min-h-10 shrink-0 flex-wrap low:flex-nowrap items-center low:overflow-x-auto low:[scrollbar-width:none] low:*:shrink-0 gap-0.5 border-line border-b px-3 py-1"
    >
      <ScenarioPicker />
      <span className="mx-1 h-5 w-px bg-line" />
      <ToolButton label={words.toStart} keys={runnerKeys.toStart} icon={ChevronFirst} onClick={() => seek(-1)} />
      <ToolButton label={words.stepBack} keys={runnerKeys.stepBack} icon={StepBack} onClick={() => seek(seq - 1)} />
      <ToolButton
        label={isPlaying ? words.pause : words.play}
        keys={runnerKeys.play}
        icon={isPlaying ? Pause : Play}
        className="bg-accent! text-on-accent! hover:opacity-90"
        onClick={() => setPlaying(!isPlaying)}
      />
      <ToolButton
        label={words.stepForward}
        keys={runnerKeys.stepForward}
        icon={StepForward}
        onClick={() => seek(seq + 1)}
      />
      <ToolButton
        label={words.toEnd}
        keys={runnerKeys.toEnd}
        icon={ChevronLast}
        onClick={() => seek(records.length - 1)}
      />
      <span className="mx-1 h-5 w-px bg-line" />
      <Jump run={run} />
      <span className="mx-1 h-5 w-px bg-line" />
      <Select aria-label={words.speed} value={speed} onChange={(event) => setSpeed(Number(event.target.value))}>
        {speeds.map((one) => (
          <option key={one} value={one}>
            {words.times(one)}
          </option>
        ))}
      </Select>
      <ToolButton
        label={words.follow}
        icon={LocateFixed}
        pressed={followsRun}
        onClick={() => changeSettings({ followsRun: !followsRun })}
      />
      <span className="ml-2 whitespace-nowrap text-quiet text-xs tabular-nums">
        {words.place(record ? printTime(record.t) : words.start, seq + 1, records.length)}
      </span>
      {isRunning ? (
        <>
          <span role="status" aria-live="off" className="ml-2 whitespace-nowrap text-quiet text-xs tabular-nums">
            {reached > 0 ? words.reached(reached) : words.running}
          </span>
          <Button isSmall className="ml-2" onClick={stopRunning}>
            {words.stop}
          </Button>
        </>
      ) : null}
      {isStopped && !isRunning ? (
        <Button isSmall className="ml-2" onClick={startAgain}>
          <RotateCw aria-hidden /> {words.runAgain}
        </Button>
      ) : null}
      <div className="flex-1" />
      {isWhatIf && (scenarioId !== undefined || before) ? (
        <>
          <span
            title={words.whatIfDetails}
            className="mr-1 whitespace-nowrap rounded bg-warning-soft px-2 py-0.5 text-warning text-xs"
          >
            {words.whatIf}
          </span>
          {canSave ? (
            <>
              <ToolButton label={words.backToSaved} icon={RotateCcw} onClick={() => backToSaved(scenarioId)} />
              <Button tone="quiet" isSmall onClick={() => saveScenario("same")}>
                {words.save}
              </Button>
            </>
          ) : null}
        </>
      ) : null}
      <Button tone="quiet" isSmall disabled={!run} onClick={() => setSaving(true)}>
        {words.saveAsScenario}
      </Button>
      {run ? <RunMenu run={run} /> : <span className="size-6" />}
      {isSaving ? <SaveScenario onClose={() => setSaving(false)} /> : null}
    </div>
  );
}

function backToSaved(id: string | undefined): void {
  const saved = id === undefined ? undefined : currentProject().scenarios[id];
  if (!saved) return;
  changeScenario({
    ...saved,
    faults: saved.faults ?? [],
    events: saved.events ?? [],
    expectations: saved.expectations ?? [],
  });
  useRunStore.setState({ isWhatIf: false, scenario: saved });
}
