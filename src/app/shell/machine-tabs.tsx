import { Plus, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useProjectStore } from "#stores/project-store.ts";
import { closeTab, openMachine, useViewStore } from "#stores/view-store.ts";
import { ToolButton } from "#ui/tool-button.tsx";
import { commandCalled } from "../commands/registry.ts";
import { currentSituation } from "../commands/situation.ts";

/** The open machines. Arrow keys go along them, Delete closes one. */
export function MachineTabs() {
  const machines = useProjectStore(({ project }) => project.machines);
  const tabs = useViewStore((view) => view.tabs);
  const open = useViewStore((view) => view.machine);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Delete" && open !== undefined && tabs.length > 1) {
      event.preventDefault();
      closeTab(open);
      return;
    }
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = tabs[(tabs.indexOf(open ?? "") + by + tabs.length) % tabs.length];
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    openMachine(next);
    requestAnimationFrame(() => document.getElementById(`tab-${next}`)?.focus());
  };
  return (
    <div className="flex h-9 shrink-0 items-end gap-px border-line border-b bg-page px-2">
      <div role="tablist" aria-label="Open machines" className="flex min-w-0 items-end gap-px" onKeyDown={onKeyDown}>
        {tabs.map((machine) => (
          <div
            key={machine}
            role="presentation"
            className={`flex h-8 min-w-0 items-center rounded-t-md border border-b-0 ${machine === open ? "border-line bg-canvas" : "border-transparent text-quiet hover:text-ink"}`}
          >
            <button
              type="button"
              role="tab"
              id={`tab-${machine}`}
              aria-selected={machine === open}
              tabIndex={machine === open ? 0 : -1}
              className="h-full min-w-16 cursor-pointer truncate px-3"
              onClick={() => openMachine(machine)}
            >
              {machines[machine]?.name ?? machine}
            </button>
            {tabs.length > 1 ? (
              <button
                type="button"
                tabIndex={-1}
                aria-hidden="true"
                className="mr-1 cursor-pointer rounded p-0.5 text-quiet hover:bg-sunken [&_svg]:size-3"
                onClick={() => closeTab(machine)}
              >
                <X />
              </button>
            ) : null}
          </div>
        ))}
      </div>
      <ToolButton
        label="New machine"
        icon={Plus}
        className="mb-0.5"
        onClick={() => commandCalled("new-machine").run(currentSituation())}
      />
    </div>
  );
}
