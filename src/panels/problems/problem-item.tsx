import { ChevronRight, Spline, Wrench } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { goTo } from "#stores/go-to.ts";
import type { FoundProblem } from "#stores/problems/finding.ts";
import { applyFix } from "#stores/problems/problems-store.ts";
import { remedies } from "#stores/problems/remedies.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { words } from "#words/problems.ts";
import { placeOf } from "./group-problems.ts";
import { SeverityIcon } from "./severity-icon.tsx";
import { useExplanation } from "./use-explanation.ts";

export interface ProblemItemProps {
  readonly problem: FoundProblem;
  /** Not needed where the group says it. */
  readonly showsPlace: boolean;
  readonly isActive: boolean;
}

const remedyLook =
  "flex h-7 max-w-60 shrink-0 cursor-pointer items-center gap-1.5 rounded-md border border-line bg-surface px-2 text-accent hover:border-accent";

/** What is wrong, with the way there, the way out, and the rule behind it. */
export function ProblemItem({ problem, showsPlace, isActive }: ProblemItemProps) {
  const [isExplained, setExplained] = useState(false);
  const project = useProjectStore((store) => store.project);
  const explanationId = useId();
  const [owner] = problem.about;
  const remedy = remedies[problem.code];
  const place = showsPlace && owner ? placeOf(project, owner) : "";
  return (
    <li className="rounded-md focus-within:bg-sunken hover:bg-sunken">
      <div className="flex items-start gap-2 py-0.5 pr-1 pl-2">
        <span className="mt-1.5">
          <SeverityIcon severity={problem.severity} />
        </span>
        <button
          type="button"
          data-problem
          tabIndex={isActive ? 0 : -1}
          className="min-w-0 flex-1 cursor-pointer rounded-sm py-1 text-left wrap-anywhere"
          onClick={() => owner && goTo(owner, problem.place?.path)}
        >
          <span dir="auto">{problem.message}</span>
          {place !== "" && <span className="ml-2 text-quiet">{place}</span>}
        </button>
        {remedy && (
          <button type="button" className={remedyLook} onClick={() => remedy.ask(problem)}>
            <Spline aria-hidden="true" size={13} className="shrink-0" />
            <span className="truncate">{remedy.label}</span>
          </button>
        )}
        {problem.fixLabel !== undefined && (
          <button type="button" className={remedyLook} onClick={() => applyFix(problem)}>
            <Wrench aria-hidden="true" size={13} className="shrink-0" />
            <span className="truncate">{problem.fixLabel}</span>
          </button>
        )}
        <button
          type="button"
          aria-expanded={isExplained}
          aria-controls={isExplained ? explanationId : undefined}
          aria-label={words.explain(problem.code)}
          title={words.explain(problem.code)}
          className="grid size-7 shrink-0 cursor-pointer place-items-center rounded-md text-quiet hover:text-ink"
          onClick={() => setExplained(!isExplained)}
        >
          <ChevronRight
            aria-hidden="true"
            size={14}
            className={`transition-transform ${isExplained ? "rotate-90" : ""}`}
          />
        </button>
      </div>
      {isExplained && <Explanation id={explanationId} code={problem.code} />}
    </li>
  );
}

/** Rules write code and names between backticks, as Markdown does. */
function quoted(text: string): ReactNode {
  return text.split("`").map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places.
      <code key={at} className="rounded-sm bg-sunken px-1 font-mono text-xs">
        {part}
      </code>
    ),
  );
}

function Explanation({ id, code }: { readonly id: string; readonly code: FoundProblem["code"] }) {
  const explained = useExplanation(code);
  return (
    <div id={id} className="mr-2 mb-2 ml-8 max-w-3xl rounded-md border border-line bg-surface px-3 py-2">
      {explained ? (
        <>
          <p>
            <strong className="font-medium">{quoted(explained.title)}</strong> {quoted(explained.why)}
          </p>
          <dl className="mt-1.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
            <dt className="text-quiet">{words.example}</dt>
            <dd>{quoted(explained.example)}</dd>
            <dt className="text-quiet">{words.remedy}</dt>
            <dd>{quoted(explained.remedy)}</dd>
          </dl>
          <p className="mt-1.5 font-mono text-quiet text-xs">{code}</p>
        </>
      ) : (
        <p className="text-quiet">{words.loading}</p>
      )}
    </div>
  );
}
