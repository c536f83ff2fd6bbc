import { Check, Circle, Copy, LoaderCircle, Pencil, Play, SlidersHorizontal, Trash2, X } from "lucide-react";
import { useState } from "react";
import type { Id } from "#model/schema/common.ts";
import { perform, useProjectStore } from "#stores/project-store.ts";
import { openScenario } from "#stores/run/run-store.ts";
import { failingSeq, runSuite, type SuiteResult } from "#stores/run/suite-store.ts";
import { changeSettings } from "#stores/settings-store.ts";
import { reveal } from "#stores/view-store.ts";
import { ToolButton } from "#ui/tool-button.tsx";
import { words } from "#words/scenarios.ts";

interface ScenarioRowProps {
  readonly id: Id;
  readonly result: SuiteResult | undefined;
  readonly isRunning: boolean;
  readonly isOld: boolean;
}

export function ScenarioRow({ id, result, isRunning, isOld }: ScenarioRowProps) {
  const scenario = useProjectStore(({ project }) => project.scenarios[id]);
  const machine = useProjectStore(({ project }) => project.machines[scenario?.machine ?? ""]?.name);
  const [isNaming, setNaming] = useState(false);
  if (!scenario) return null;
  const { name } = scenario;
  return (
    <li className={`flex items-start gap-2 px-3 py-1.5 ${isOld ? "opacity-80" : ""}`}>
      <Sign result={result} isRunning={isRunning} />
      <div className="min-w-0 flex-1">
        {isNaming ? (
          <NameField id={id} name={name} onDone={() => setNaming(false)} />
        ) : (
          <button
            type="button"
            className="max-w-full cursor-pointer truncate text-left font-medium hover:underline"
            title={scenario.description}
            onClick={() => open(id, result)}
          >
            {name}
          </button>
        )}
        <p className="truncate text-quiet text-xs">
          {machine ?? words.machineGone}
          {`, ${words.expected(scenario.expectations?.length ?? 0)}`}
        </p>
        {result && !result.passed ? <Failures id={id} result={result} /> : null}
      </div>
      <ToolButton label={words.run(name)} icon={Play} onClick={() => void runSuite([id])} />
      <ToolButton
        label={words.change(name)}
        icon={SlidersHorizontal}
        onClick={() => {
          changeSettings({ inspectorOpen: true });
          reveal([{ table: "scenarios", id }]);
        }}
      />
      <ToolButton label={words.rename(name)} icon={Pencil} onClick={() => setNaming(true)} />
      <ToolButton
        label={words.duplicate(name)}
        icon={Copy}
        onClick={() => perform("duplicateRecord", { table: "scenarios", id })}
      />
      <ToolButton
        label={words.remove(name)}
        icon={Trash2}
        onClick={() => perform("deleteRecord", { table: "scenarios", id })}
      />
    </li>
  );
}

/** A failing one opens where it fails. */
function open(id: Id, result: SuiteResult | undefined, at?: number): void {
  const seq = at ?? (result && !result.passed ? failingSeq(result) : undefined);
  changeSettings({ drawer: "runner" });
  openScenario(id, seq === undefined ? {} : { seq });
}

function Sign({ result, isRunning }: { readonly result: SuiteResult | undefined; readonly isRunning: boolean }) {
  const look = "mt-0.5 size-4 shrink-0";
  if (isRunning) return <LoaderCircle aria-label={words.running} className={`${look} animate-spin text-quiet`} />;
  if (!result) return <Circle aria-label={words.notRun} className={`${look} text-quiet`} />;
  return result.passed ? (
    <Check aria-label={words.passed} className={`${look} text-active`} />
  ) : (
    <X aria-label={words.failed} className={`${look} text-fault`} />
  );
}

function Failures({ id, result }: { readonly id: Id; readonly result: SuiteResult }) {
  return (
    <ul className="text-fault">
      {result.stopped === undefined ? null : <li>{result.stopped}</li>}
      {result.failures.map(({ message, seq }) => (
        <li key={message}>
          <button
            type="button"
            className="cursor-pointer text-left underline-offset-2 hover:underline"
            onClick={() => open(id, result, seq)}
          >
            {message}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface NameFieldProps {
  readonly id: Id;
  readonly name: string;
  readonly onDone: () => void;
}

function NameField({ id, name, onDone }: NameFieldProps) {
  const [text, setText] = useState(name);
  const keep = () => {
    const wanted = text.trim();
    if (wanted !== "" && wanted !== name)
      perform("updateRecord", { table: "scenarios", id, changes: { name: wanted } });
    onDone();
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: it was asked for just now.
      autoFocus
      aria-label={words.newName(name)}
      value={text}
      onChange={({ target: { value } }) => setText(value)}
      onBlur={keep}
      onKeyDown={({ key }) => {
        if (key === "Enter") keep();
        if (key === "Escape") onDone();
      }}
      className="h-7 w-full max-w-80 rounded-md border border-accent bg-surface px-1.5 font-medium"
    />
  );
}
