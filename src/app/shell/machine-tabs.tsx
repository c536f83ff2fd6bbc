import { Plus, X } from "lucide-react";
import { type KeyboardEvent, useEffect } from "react";
import { useProjectStore } from "#stores/project-store.ts";
import { closeTab, moveTab, openMachine, useViewStore } from "#stores/view-store.ts";
import { ToolButton } from "#ui/tool-button.tsx";
import { words } from "#words/shell.ts";
import { commandCalled } from "../commands/registry.ts";
import { currentSituation } from "../commands/situation.ts";

/** So that nothing but a tab falls into the row of tabs. */
const tabType = "application/x-faultline-tab";

/** The open machines. Arrow keys go along them, with Shift they take the tab along; Delete or the middle button closes one. */
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
    const at = tabs.indexOf(open ?? "");
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (to === undefined || next === undefined) return;
    event.preventDefault();
    if (event.shiftKey && open !== undefined) {
      moveTab(open, to);
      return;
    }
    openMachine(next);
    requestAnimationFrame(() => document.getElementById(`tab-${next}`)?.focus());
  };
  useEffect(() => {
    // In the next frame all of the page has its place anyway.
    const frame = requestAnimationFrame(() =>
      document.getElementById(`tab-${open}`)?.parentElement?.scrollIntoView({ block: "nearest", inline: "nearest" }),
    );
    return () => cancelAnimationFrame(frame);
  }, [open]);
  return (
    <div className="flex h-9 shrink-0 items-end gap-px border-line border-b bg-page px-2">
      <div
        role="tablist"
        aria-label={words.openMachines}
        className="flex min-w-0 items-end gap-px overflow-x-auto overflow-y-hidden [scrollbar-width:none]"
        onKeyDown={onKeyDown}
        onWheel={({ currentTarget, deltaX, deltaY }) => {
          if (deltaX === 0) currentTarget.scrollLeft += deltaY;
        }}
      >
        {tabs.map((machine) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: hands drag all of a tab; the keyboard has Shift and the arrow keys.
          <div
            key={machine}
            role="presentation"
            draggable={tabs.length > 1}
            onDragStart={(event) => event.dataTransfer.setData(tabType, machine)}
            onDragOver={(event) => event.dataTransfer.types.includes(tabType) && event.preventDefault()}
            onDrop={(event) => {
              const dragged = event.dataTransfer.getData(tabType);
              if (dragged === "") return;
              event.preventDefault();
              event.stopPropagation();
              moveTab(dragged, tabs.indexOf(machine));
            }}
            onAuxClick={(event) => event.button === 1 && tabs.length > 1 && closeTab(machine)}
            className={`flex h-8 min-w-32 max-w-56 shrink items-center rounded-t-md border border-b-0 ${machine === open ? "border-line bg-canvas" : "border-transparent text-quiet hover:text-ink"}`}
          >
            <button
              type="button"
              role="tab"
              id={`tab-${machine}`}
              aria-selected={machine === open}
              tabIndex={machine === open ? 0 : -1}
              title={machines[machine]?.name ?? machine}
              className="h-full min-w-0 flex-1 cursor-pointer truncate px-3 text-left"
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
        label={words.newMachine}
        icon={Plus}
        className="mb-0.5"
        onClick={() => commandCalled("new-machine").run(currentSituation())}
      />
    </div>
  );
}
