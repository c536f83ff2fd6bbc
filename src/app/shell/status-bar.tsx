import { CircleCheck, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { Severity } from "#rules/problem.ts";
import { useProblemsStore } from "#stores/problems/problems-store.ts";
import { changeSettings, useSettingsStore } from "#stores/settings-store.ts";
import { useViewStore } from "#stores/view-store.ts";
import { words } from "#words/shell.ts";

/** What the rules say in numbers, and what is selected. */
export function StatusBar() {
  const problems = useProblemsStore((state) => state.problems);
  const drawer = useSettingsStore((settings) => settings.drawer);
  const selected = useViewStore((view) => view.selection.length);
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const [errors, warnings, hints] = [count("error"), count("warning"), count("info")];
  return (
    <footer className="low:hidden flex h-7 shrink-0 items-center gap-3 border-line border-t bg-surface px-2 text-quiet text-xs">
      <button
        type="button"
        aria-pressed={drawer === "problems"}
        className="flex h-6 cursor-pointer items-center gap-2 rounded px-1.5 hover:bg-sunken hover:text-ink [&_svg]:size-3.5"
        onClick={() => changeSettings({ drawer: drawer === "problems" ? undefined : "problems" })}
      >
        {problems.length === 0 ? (
          <>
            <CircleCheck aria-hidden className="text-active" /> {words.noProblems}
          </>
        ) : (
          <>
            <Count icon={<OctagonAlert aria-hidden className="text-fault" />} count={errors} severity="error" />
            <Count icon={<TriangleAlert aria-hidden className="text-warning" />} count={warnings} severity="warning" />
            <Count icon={<Info aria-hidden className="text-accent" />} count={hints} severity="info" />
          </>
        )}
      </button>
      <span>{selected > 1 ? words.selected(selected) : null}</span>
      <div className="flex-1" />
      <span>{words.nothingLeaves}</span>
    </footer>
  );
}

function Count({
  icon,
  count,
  severity,
}: {
  readonly icon: React.ReactNode;
  readonly count: number;
  readonly severity: Severity;
}) {
  if (count === 0) return null;
  return (
    <span className="flex items-center gap-1">
      {icon} {words.problems(severity, count)}
    </span>
  );
}
