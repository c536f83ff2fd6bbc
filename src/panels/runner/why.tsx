import { Check, Minus, X } from "lucide-react";
import { useMemo } from "react";
import { shownValue } from "#sim/trace/shown.ts";
import { createCursor } from "#sim/view/cursor.ts";
import { eventBehind } from "#sim/view/event-behind.ts";
import { explainGuards, type GuardVerdict } from "#sim/view/explain-guards.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { transitionName } from "#stores/run/breakpoint-words.ts";
import { type ShownRun, useRunStore } from "#stores/run/run-store.ts";
import { select } from "#stores/view-store.ts";
import { words } from "#words/runner/cursor.ts";

/** Why the event at the cursor led where it did: each transition that could have taken it, and what its guard read. */
export function Why({ run }: { readonly run: ShownRun }) {
  const project = useProjectStore((state) => state.project);
  const seq = useRunStore((state) => state.seq);
  const { records } = run.trace;
  // A cursor of its own: going back to before the event would make the shown one lose its place.
  const cursor = useMemo(() => createCursor(records), [records]);
  const event = eventBehind(records, seq);
  const verdicts = event === undefined ? [] : explainGuards(project, records, cursor, event);
  if (!verdicts.some(({ parts }) => parts.length > 0)) return null;
  return (
    <section aria-label={words.why} className="mb-3">
      <h3 className="mb-1 font-semibold">{words.whyThere}</h3>
      <ul className="grid gap-1.5">
        {verdicts.map((verdict) => (
          <VerdictItem key={verdict.transition} verdict={verdict} />
        ))}
      </ul>
    </section>
  );
}

const signs = { taken: Check, blocked: X, passedOver: Minus };

function VerdictItem({ verdict: { transition, outcome, parts } }: { readonly verdict: GuardVerdict }) {
  const project = useProjectStore((state) => state.project);
  const Sign = signs[outcome];
  return (
    <li>
      <button
        type="button"
        className="flex w-full cursor-pointer items-start gap-1.5 text-left"
        onClick={() => select([{ table: "transitions", id: transition }])}
      >
        <Sign
          aria-hidden
          className={`mt-0.5 size-3.5 shrink-0 ${outcome === "taken" ? "text-active" : outcome === "blocked" ? "text-fault" : "text-quiet"}`}
        />
        <span>
          {transitionName(project, transition)} <span className="text-quiet">{words.outcomes[outcome]}</span>
        </span>
      </button>
      {parts.map(({ text, holds, reads, problem }) => (
        <div key={text} className="ml-5 font-mono text-[0.6875rem]">
          <p className={holds ? "" : "text-fault"}>{words.part(text, holds)}</p>
          {reads.map(({ path, value }) => (
            <p key={path} className="text-quiet">
              {path} = {shownValue(value)}
            </p>
          ))}
          {problem === undefined ? null : <p className="text-fault">{problem}</p>}
        </div>
      ))}
    </li>
  );
}
