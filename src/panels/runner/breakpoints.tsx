import { CircleDot, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { expressionOf } from "#model/parsed-text.ts";
import type { Breakpoint } from "#sim/view/breakpoint.ts";
import { useProjectStore } from "#stores/project-store.ts";
import {
  changeBreakpoints,
  placeKey,
  samePlace,
  toggleBreakpoint,
  useBreakpoints,
} from "#stores/run/breakpoint-store.ts";
import { breakpointWords } from "#stores/run/breakpoint-words.ts";
import { hitsOfRun } from "#stores/run/hits-of-run.ts";
import type { ShownRun } from "#stores/run/run-store.ts";
import { Button } from "#ui/button.tsx";
import { ToolButton } from "#ui/tool-button.tsx";
import { words } from "#words/runner/breakpoints.ts";

/** Where playing stands still. More are set from the menu of the drawing and from the log. */
export function Breakpoints({ run }: { readonly run: ShownRun }) {
  const breakpoints = useBreakpoints();
  const hits = hitsOfRun(run, breakpoints);
  const onFaults = breakpoints.some(({ kind }) => kind === "fault");
  return (
    <section aria-label={words.breakpoints} className="p-3">
      <h3 className="mb-1 flex items-center gap-1.5 font-semibold">
        <CircleDot aria-hidden className="size-3.5 text-fault" /> {words.stopWhen}
      </h3>
      <ul>
        {breakpoints.map((breakpoint, position) => (
          <BreakpointItem
            key={placeKey(breakpoint)}
            breakpoint={breakpoint}
            hits={hits.filter((hit) => hit.breakpoint === position).length}
          />
        ))}
      </ul>
      {onFaults ? null : (
        <Button tone="quiet" isSmall className="px-1.5!" onClick={() => toggleBreakpoint({ kind: "fault" })}>
          <Plus aria-hidden /> {words.faultStrikes}
        </Button>
      )}
      <ExpressionField />
    </section>
  );
}

function BreakpointItem({ breakpoint, hits }: { readonly breakpoint: Breakpoint; readonly hits: number }) {
  const project = useProjectStore((state) => state.project);
  const name = breakpointWords(project, breakpoint);
  const { disabled, ...place } = breakpoint;
  const replace = (changed: readonly Breakpoint[]) =>
    changeBreakpoints((all) => all.flatMap((one) => (samePlace(one, breakpoint) ? changed : [one])));
  return (
    <li className="flex items-center gap-2">
      <label className="flex min-w-0 flex-1 items-center gap-2">
        <input
          type="checkbox"
          checked={disabled !== true}
          onChange={({ target: { checked } }) => replace([checked ? place : { ...place, disabled: true }])}
        />
        <span className={`min-w-0 flex-1 truncate ${disabled ? "text-quiet line-through" : ""}`} title={name}>
          {name}
        </span>
      </label>
      <span className="text-quiet text-xs tabular-nums">{words.hits(hits)}</span>
      <ToolButton label={words.remove(name)} icon={Trash2} onClick={() => replace([])} />
    </li>
  );
}

function ExpressionField() {
  const [text, setText] = useState("");
  const parsed = expressionOf(text.trim());
  const isWrong = text.trim() !== "" && !parsed.ok;
  return (
    <form
      className="mt-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "" || !parsed.ok) return;
        toggleBreakpoint({ kind: "expression", expression: text.trim() });
        setText("");
      }}
    >
      <div className="flex gap-1.5">
        <input
          aria-label={words.expression}
          aria-invalid={isWrong}
          placeholder={words.expressionExample}
          value={text}
          onChange={({ target: { value } }) => setText(value)}
          className="h-7 min-w-0 flex-1 rounded-md border border-line bg-surface px-1.5 font-mono text-xs aria-invalid:border-fault"
        />
        <Button isSmall type="submit" disabled={text.trim() === "" || isWrong}>
          {words.add}
        </Button>
      </div>
      {isWrong && !parsed.ok ? <p className="mt-1 text-fault text-xs">{parsed.error.message}</p> : null}
    </form>
  );
}
