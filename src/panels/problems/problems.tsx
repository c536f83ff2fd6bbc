// What the rules say about the document as it is now, with the way there and the way out.

import { CircleCheck } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import type { FoundProblem } from "#stores/problems/finding.ts";
import { useProblemsStore } from "#stores/problems/problems-store.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { TextButton } from "#ui/text-button.tsx";
import { words } from "#words/problems.ts";
import { type Grouping, groupProblems, type ProblemGroup, severities } from "./group-problems.ts";
import { ProblemItem } from "./problem-item.tsx";
import { SeverityIcon } from "./severity-icon.tsx";
import { useListKeys } from "./use-list-keys.ts";

/** A document can have thousands; nobody reads more than these at once. */
const shownAtOnce = 100;

export function Problems() {
  const problems = useProblemsStore((store) => store.problems);
  const isChecked = useProblemsStore((store) => store.revision >= 0);
  const project = useProjectStore((store) => store.project);
  const [grouping, setGrouping] = useState<Grouping>("severity");
  const [limit, setLimit] = useState(shownAtOnce);
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupProblems(project, problems, grouping), [project, problems, grouping]);
  const shown = cutOff(groups, limit);
  const keys = useListKeys(list, Math.min(limit, problems.length));
  const counts = severities
    .map((severity) => ({ severity, count: problems.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0);

  return (
    <div className="flex h-full min-h-0 flex-col bg-surface">
      {problems.length > 0 && (
        <div className="flex h-10 shrink-0 items-center gap-3 border-line border-b px-3">
          <p role="status" className="flex flex-1 gap-3">
            {counts.map(({ severity, count }) => (
              <span key={severity} className="flex items-center gap-1.5">
                <SeverityIcon severity={severity} />
                {words.count(severity, count)}
              </span>
            ))}
          </p>
          <GroupingChoice grouping={grouping} onChoose={setGrouping} />
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons in it come by here. */}
      <div
        ref={list}
        tabIndex={-1}
        className="min-h-0 flex-1 overflow-y-auto p-1.5"
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onBlur={keys.onBlur}
      >
        {problems.length === 0 && isChecked && <AllWell />}
        {shown.map((group) => (
          <Group key={group.key} group={group} grouping={grouping} active={problemAt(shown, keys.active)} />
        ))}
        {problems.length > limit && (
          <TextButton
            label={words.showMore(Math.min(shownAtOnce, problems.length - limit))}
            onClick={() => setLimit(limit + shownAtOnce)}
          />
        )}
      </div>
    </div>
  );
}

interface GroupProps {
  readonly group: ProblemGroup;
  readonly grouping: Grouping;
  readonly active: FoundProblem | undefined;
}

function Group({ group, grouping, active }: GroupProps) {
  const { title, place, severity, problems } = group;
  return (
    <section aria-label={title} className="mb-2">
      <h3 className="flex min-w-0 items-baseline gap-1.5 px-2 py-1">
        <span dir="auto" className="truncate font-medium">
          {title}
        </span>
        <span className="truncate text-quiet">{place === "" ? problems.length : place}</span>
      </h3>
      <ul aria-label={grouping === "severity" ? words.severities[severity].title : title}>
        {problems.map((problem) => (
          <ProblemItem
            key={`${problem.code} ${JSON.stringify(problem.about)} ${JSON.stringify(problem.place)} ${problem.message}`}
            problem={problem}
            showsPlace={grouping === "severity"}
            isActive={problem === active}
          />
        ))}
      </ul>
    </section>
  );
}

function GroupingChoice(props: { readonly grouping: Grouping; onChoose(grouping: Grouping): void }) {
  const choices = [
    ["severity", words.bySeverity],
    ["record", words.byRecord],
  ] as const;
  return (
    <fieldset className="flex gap-0.5 rounded-md bg-sunken p-0.5">
      <legend className="sr-only">{words.groupBy}</legend>
      {choices.map(([grouping, label]) => (
        <button
          key={grouping}
          type="button"
          aria-pressed={props.grouping === grouping}
          className="h-6 cursor-pointer rounded-[5px] px-2 text-quiet hover:text-ink aria-pressed:bg-surface aria-pressed:text-ink"
          onClick={() => props.onChoose(grouping)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

function AllWell() {
  return (
    <p role="status" className="flex items-start gap-2 p-3">
      <CircleCheck aria-hidden="true" size={16} className="mt-0.5 shrink-0 text-active" />
      <span>
        <span className="font-medium">{words.allWell}</span> <span className="text-quiet">{words.allWellDetails}</span>
      </span>
    </p>
  );
}

function cutOff(groups: readonly ProblemGroup[], limit: number): ProblemGroup[] {
  let left = limit;
  const shown: ProblemGroup[] = [];
  for (const group of groups) {
    if (left <= 0) break;
    shown.push({ ...group, problems: group.problems.slice(0, left) });
    left -= group.problems.length;
  }
  return shown;
}

function problemAt(groups: readonly ProblemGroup[], at: number): FoundProblem | undefined {
  return groups.flatMap(({ problems }) => problems)[at];
}
