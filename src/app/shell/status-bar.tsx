import { CircleCheck, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import { useProblemsStore } from "#stores/problems/problems-store.ts";
import { changeSettings, useSettingsStore } from "#stores/settings-store.ts";
import { useViewStore } from "#stores/view-store.ts";

/** What the rules say in numbers, and what is selected. */
export function StatusBar() {
  const problems = useProblemsStore((state) => state.problems);
  const drawer = useSettingsStore((settings) => settings.drawer);
  const selected = useViewStore((view) => view.selection.length);
  const count = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
  const [errors, warnings, hints] = [count("error"), count("warning"), count("info")];
  return (
    <footer className="flex h-7 shrink-0 items-center gap-3 border-line border-t bg-surface px-2 text-quiet text-xs">
      <button
        type="button"
        aria-pressed={drawer === "problems"}
        className="flex h-6 cursor-pointer items-center gap-2 rounded px-1.5 hover:bg-sunken hover:text-ink [&_svg]:size-3.5"
        onClick={() => changeSettings({ drawer: drawer === "problems" ? undefined : "problems" })}
      >
        {problems.length === 0 ? (
          <>
            <CircleCheck aria-hidden className="text-active" /> No problems
          </>
        ) : (
          <>
            <Count icon={<OctagonAlert aria-hidden className="text-fault" />} count={errors} what="error" />
            <Count icon={<TriangleAlert aria-hidden className="text-warning" />} count={warnings} what="warning" />
            <Count icon={<Info aria-hidden className="text-accent" />} count={hints} what="hint" />
          </>
        )}
      </button>
      <span>{selected > 1 ? `${selected} selected` : null}</span>
      <div className="flex-1" />
      <span>Nothing leaves this browser</span>
    </footer>
  );
}

function Count({
  icon,
  count,
  what,
}: {
  readonly icon: React.ReactNode;
  readonly count: number;
  readonly what: string;
}) {
  if (count === 0) return null;
  return (
    <span className="flex items-center gap-1">
      {icon} {count} {count === 1 ? what : `${what}s`}
    </span>
  );
}
