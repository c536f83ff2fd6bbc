import { X } from "lucide-react";
import { changeSettings, type Settings } from "#stores/settings-store.ts";
import { ToolButton } from "#ui/tool-button.tsx";
import { words } from "#words/shell.ts";
import { Part } from "./part.tsx";
import { CodeArea, FailuresArea, ProblemsArea, RunnerArea, ScenariosArea } from "./parts.tsx";

type DrawerName = NonNullable<Settings["drawer"]>;

const titles: Readonly<Record<DrawerName, string>> = words.drawers;
const shown: readonly DrawerName[] = ["runner", "scenarios", "failures", "problems", "code"];

const areas = {
  runner: RunnerArea,
  scenarios: ScenariosArea,
  failures: FailuresArea,
  problems: ProblemsArea,
  code: CodeArea,
} as const;

/** What lies below the canvas. */
export function Drawer({ drawer }: { readonly drawer: DrawerName }) {
  const Area = areas[drawer];
  return (
    <section aria-label={titles[drawer]} className="flex h-full flex-col bg-surface">
      <div className="flex h-9 shrink-0 items-center gap-1 border-line border-b px-2">
        {shown.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === drawer}
            className="h-7 cursor-pointer rounded-md px-2.5 text-quiet hover:text-ink aria-pressed:bg-sunken aria-pressed:font-medium aria-pressed:text-ink"
            onClick={() => changeSettings({ drawer: name })}
          >
            {titles[name]}
          </button>
        ))}
        <div className="flex-1" />
        <ToolButton label={words.closeDrawer} icon={X} onClick={() => changeSettings({ drawer: undefined })} />
      </div>
      <div className="min-h-0 flex-1">
        <Part key={drawer} name={words.parts.drawer(titles[drawer])}>
          <Area />
        </Part>
      </div>
    </section>
  );
}
