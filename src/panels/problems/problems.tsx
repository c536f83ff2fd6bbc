import { ChevronDown, CircleCheck, Info, type LucideIcon, OctagonAlert, TriangleAlert, Wrench } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import type { Severity } from "#rules/problem.ts";
import { goTo } from "#stores/go-to.ts";
import type { FoundProblem } from "#stores/problems/finding.ts";
import { applyFix, useProblemsStore } from "#stores/problems/problems-store.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { TextButton } from "#ui/text-button.tsx";
import { useExplanation } from "./use-explanation.ts";

const severities: readonly {
  readonly severity: Severity;
  readonly title: string;
  readonly icon: LucideIcon;
  readonly tone: string;
}[] = [
  { severity: "error", title: "Errors", icon: OctagonAlert, tone: "text-fault" },
  { severity: "warning", title: "Warnings", icon: TriangleAlert, tone: "text-warning" },
  { severity: "info", title: "Hints", icon: Info, tone: "text-accent" },
];

/** A document can have thousands; nobody reads more than these at once. */
const mostShown = 200;

/** What the rules say, worst first. Enter goes to the place. */
export function Problems() {
  const problems = useProblemsStore((state) => state.problems);
  if (problems.length === 0)
    return (
      <p className="flex items-center gap-2 p-4 text-quiet">
        <CircleCheck aria-hidden className="size-4 text-active" /> No problems. Every state can be reached and left as
        it is drawn.
      </p>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons in it come by here.
    <div className="h-full overflow-y-auto p-2" onKeyDown={goAlong}>
      {severities.map(({ severity, title, icon: Icon, tone }) => {
        const listed = problems.filter((problem) => problem.severity === severity);
        if (listed.length === 0) return null;
        return (
          <section key={severity} aria-label={title} className="mb-2">
            <h3 className={`flex items-center gap-1.5 px-2 py-1 font-semibold ${tone}`}>
              <Icon aria-hidden className="size-4" /> {title}{" "}
              <span className="font-normal text-quiet">{listed.length}</span>
            </h3>
            <ul>
              {listed.slice(0, mostShown).map((problem) => (
                <ProblemItem
                  key={`${problem.code} ${JSON.stringify(problem.about)} ${problem.message}`}
                  problem={problem}
                />
              ))}
            </ul>
            {listed.length > mostShown ? <p className="px-2 text-quiet">and {listed.length - mostShown} more</p> : null}
          </section>
        );
      })}
    </div>
  );
}

function ProblemItem({ problem }: { readonly problem: FoundProblem }) {
  const [isExplained, setExplained] = useState(false);
  const place = usePlace(problem);
  return (
    <li className="rounded-md hover:bg-sunken">
      <div className="flex items-start gap-2 px-2 py-1">
        <button
          type="button"
          data-problem
          className="min-w-0 flex-1 cursor-pointer text-left"
          onClick={() => problem.about[0] && goTo(problem.about[0])}
        >
          {problem.message} {place ? <span className="text-quiet">{place}</span> : null}
        </button>
        {problem.fixLabel === undefined ? null : (
          <TextButton icon={Wrench} label={problem.fixLabel} onClick={() => applyFix(problem)} />
        )}
        <button
          type="button"
          aria-expanded={isExplained}
          aria-label={`What ${problem.code} means`}
          className="flex size-6 shrink-0 cursor-pointer items-center justify-center rounded text-quiet hover:text-ink"
          onClick={() => setExplained(!isExplained)}
        >
          <ChevronDown aria-hidden className={`size-4 transition-transform ${isExplained ? "rotate-180" : ""}`} />
        </button>
      </div>
      {isExplained ? <Explanation code={problem.code} /> : null}
    </li>
  );
}

function Explanation({ code }: { readonly code: FoundProblem["code"] }) {
  const explained = useExplanation(code);
  if (!explained) return null;
  return (
    <div className="mx-2 mb-2 rounded-md border border-line bg-surface p-3 text-quiet">
      <p className="text-ink">
        {explained.title} {explained.why}
      </p>
      <p className="mt-1">For example: {explained.example}</p>
      <p className="mt-1">{explained.remedy}</p>
      <p className="mt-1 font-mono text-xs">{code}</p>
    </div>
  );
}

function usePlace({ about }: FoundProblem): string | undefined {
  const project = useProjectStore((state) => state.project);
  const [owner] = about;
  if (!owner) return undefined;
  const record = project[owner.table][owner.id];
  return record !== undefined && "name" in record ? record.name : undefined;
}

/** Up and down go along the problems. */
function goAlong(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (by === 0) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-problem]")];
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = all[at + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
