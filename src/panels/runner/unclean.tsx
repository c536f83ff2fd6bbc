import { TriangleAlert } from "lucide-react";
import { useMemo } from "react";
import { uncleanSentences } from "#sim/expectations/unclean-sentences.ts";
import { namesIn } from "#sim/trace/trace-names.ts";
import { uncleanLines } from "#sim/view/ledger-status.ts";
import { type ShownRun, seek } from "#stores/run/run-store.ts";
import { words } from "#words/runner/outcome.ts";

/** What went wrong in the world, also where nobody has said what to expect. An expectation about the ledger says it itself. */
export function Unclean({ run: { trace, cursor, project, result } }: { readonly run: ShownRun }) {
  const names = useMemo(() => namesIn(project, trace), [project, trace]);
  const end = cursor.at(trace.records.length - 1);
  const [first] = uncleanLines(end);
  const isExpected = result.results.some(({ expectation: { kind }, passed }) => kind === "ledgerClean" && !passed);
  if (!first || isExpected) return null;
  return (
    <button
      type="button"
      onClick={() => seek(first.line.seq)}
      className="mt-1 flex w-full cursor-pointer items-start gap-1.5 rounded text-left font-medium text-fault"
    >
      <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      {words.unclean(uncleanSentences(end, names))}
    </button>
  );
}
