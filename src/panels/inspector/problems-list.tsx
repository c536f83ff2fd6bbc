// What the rules say about the record that is shown, with what repairs it.

import { CircleAlert, Info, Spline, TriangleAlert, Wrench } from "lucide-react";
import { useContext } from "react";
import type { FoundProblem } from "#stores/problems/finding.ts";
import { applyFix, keyOf, useProblemsStore } from "#stores/problems/problems-store.ts";
import { remedies } from "#stores/problems/remedies.ts";
import type { Reference } from "#stores/reference.ts";
import { words } from "#words/inspector/common.ts";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { GoToPlace } from "./go-to.ts";

const looks = {
  error: { icon: CircleAlert, box: "bg-fault-soft", sign: "text-fault" },
  warning: { icon: TriangleAlert, box: "bg-warning-soft", sign: "text-warning" },
  info: { icon: Info, box: "bg-accent-soft", sign: "text-accent" },
} as const;

const wayOutLook =
  "mt-1 inline-flex max-w-full items-start gap-1 rounded-sm text-left underline-offset-2 hover:underline";

const none: readonly FoundProblem[] = [];

export function ProblemsList({ about }: { readonly about: readonly Reference[] }) {
  const byRecord = useProblemsStore((state) => state.byRecord);
  const problems = about.flatMap((reference) => byRecord.get(keyOf(reference)) ?? none);
  if (problems.length === 0) return null;
  return (
    <ul aria-label={words.problems} className="grid grid-cols-[minmax(0,1fr)] gap-1 px-3 pb-2">
      {problems.map((problem) => (
        <ProblemItem key={keyOfProblem(problem)} problem={problem} />
      ))}
    </ul>
  );
}

function ProblemItem({ problem }: { readonly problem: FoundProblem }) {
  const goTo = useContext(GoToPlace);
  const path = problem.place?.path;
  const remedy = remedies[problem.code];
  const { icon: Icon, box, sign } = looks[problem.severity];
  return (
    <li className={`flex gap-2 rounded-md px-2 py-1.5 text-xs leading-4 ${box}`}>
      <Icon aria-label={kindWords.severity[problem.severity]} size={14} className={`mt-px shrink-0 ${sign}`} />
      <div className="min-w-0 flex-1">
        {path ? (
          <button
            type="button"
            onClick={() => goTo(path)}
            className="block w-full rounded-sm text-left wrap-anywhere underline-offset-2 hover:underline"
          >
            {problem.message}
          </button>
        ) : (
          <p className="wrap-anywhere">{problem.message}</p>
        )}
        <div className={`flex flex-wrap gap-x-3 font-medium ${sign}`}>
          {remedy && (
            <button type="button" onClick={() => remedy.ask(problem)} className={wayOutLook}>
              <Spline aria-hidden="true" size={12} className="mt-0.5 shrink-0" />
              {remedy.label}
            </button>
          )}
          {problem.fixLabel !== undefined && (
            <button type="button" onClick={() => applyFix(problem)} className={wayOutLook}>
              <Wrench aria-hidden="true" size={12} className="mt-0.5 shrink-0" />
              <span className="min-w-0 wrap-anywhere">{problem.fixLabel}</span>
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

function keyOfProblem({ code, message, place }: FoundProblem): string {
  return [code, message, ...(place?.path ?? []), place?.from].join(" ");
}
