import { Check, X } from "lucide-react";
import { useMemo } from "react";
import type { Project } from "#model/schema/project.ts";
import { diffTraces } from "#sim/trace/diff-traces.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { type ShownRun, seek, useRunStore } from "#stores/run/run-store.ts";
import { words } from "#words/runner/outcome.ts";
import { endWords } from "./end-words.ts";
import { printTime } from "./print-time.ts";
import { Unclean } from "./unclean.tsx";

/** How the run came out: its end, its expectations, and what became different through the last change. */
export function Verdict({ run }: { readonly run: ShownRun }) {
  const { trace, cursor, project } = run;
  return (
    <section aria-label={words.outcome} className="border-line border-b p-3">
      <p className={trace.end.kind === "refused" || trace.end.kind === "limit" ? "text-fault" : "text-quiet"}>
        {endWords(project, trace, cursor.at(trace.records.length - 1))}
      </p>
      <Unclean run={run} />
      <ul className="mt-1">
        {run.result.results.map(({ expectation, passed, message, seq }) => (
          <li key={`${expectation.kind} ${message}`}>
            <button
              type="button"
              disabled={seq === undefined}
              onClick={() => seq !== undefined && seek(seq)}
              className={`flex w-full items-start gap-1.5 text-left enabled:cursor-pointer ${passed ? "" : "text-fault"}`}
            >
              {passed ? (
                <Check aria-label={words.holds} className="mt-0.5 size-3.5 shrink-0 text-active" />
              ) : (
                <X aria-label={words.fails} className="mt-0.5 size-3.5 shrink-0" />
              )}
              {message}
            </button>
          </li>
        ))}
      </ul>
      <Difference run={run} />
    </section>
  );
}

function Difference({ run }: { readonly run: ShownRun }) {
  const before = useRunStore((state) => state.before);
  const project = useProjectStore((state) => state.project);
  const difference = useMemo(() => (before ? diffTraces(before.trace, run.trace) : undefined), [before, run]);
  if (!difference) return null;
  if (difference.firstSeq === undefined) return <p className="mt-2 text-quiet">{words.noDifference}</p>;
  const { firstSeq, ends, ledger, tookUs } = difference;
  return (
    <div className="mt-2 rounded-md bg-sunken p-2">
      <p className="font-medium">{words.difference}</p>
      <ul className="text-quiet">
        <li>
          <button type="button" className="cursor-pointer underline" onClick={() => seek(firstSeq)}>
            {words.fromRecord(firstSeq + 1)}
          </button>
          {tookUs.before === tookUs.after ? "" : words.takes(printTime(tookUs.after), printTime(tookUs.before))}
        </li>
        {ends.map((end) => (
          <li key={end.instance}>
            {words.endsIn(
              stateNames(project, end.after?.active),
              stateNames(before?.project ?? project, end.before?.active),
            )}
          </li>
        ))}
        {ledger.map((line) => (
          <li
            key={`${line.service} ${line.status}`}
            className={line.status === "doubled" || line.status === "unknown" ? "text-fault" : ""}
          >
            {words.ledgerCount(
              project.services[line.service]?.name ?? line.service,
              line.status,
              line.after,
              line.before,
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function stateNames({ states }: Project, ids: readonly string[] = []): string {
  const inner = ids.filter((id) => states[id]?.parent !== null);
  return inner.map((id) => states[id]?.name ?? id).join(", ") || words.nothing;
}
