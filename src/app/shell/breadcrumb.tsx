import { ChevronRight } from "lucide-react";
import { ancestorsOf } from "#model/queries/hierarchy.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { focusOn, reveal, useViewStore } from "#stores/view-store.ts";
import { words } from "#words/shell/breadcrumb.ts";

/** Where one is inside the machine, and the way back. Nothing is shown at the top. */
export function Breadcrumb() {
  const project = useProjectStore((state) => state.project);
  const machine = useViewStore((view) => view.machine);
  const focus = useViewStore((view) => (view.machine === undefined ? undefined : view.focus[view.machine]));
  if (machine === undefined || focus === undefined) return null;
  const path = [...ancestorsOf(project, focus)].reverse();
  return (
    <nav aria-label={words.label} className="absolute top-3 left-3 z-10">
      <ol className="flex items-center gap-0.5 rounded-lg border border-line bg-raised px-1 shadow-raised">
        {path.map((state, at) => (
          <li key={state} className="flex items-center gap-0.5">
            <button
              type="button"
              className="cursor-pointer rounded px-2 py-1 text-quiet hover:bg-sunken hover:text-ink"
              onClick={() => {
                focusOn(machine, at === 0 ? undefined : state);
                reveal([{ table: "states", id: path[at + 1] ?? focus }]);
                // The way back is gone once it was taken.
                document.getElementById("canvas")?.focus({ preventScroll: true });
              }}
            >
              {project.states[state]?.name}
            </button>
            <ChevronRight aria-hidden className="size-3 text-quiet" />
          </li>
        ))}
        <li aria-current="page" className="px-2 py-1 font-medium">
          {project.states[focus]?.name}
        </li>
      </ol>
    </nav>
  );
}
