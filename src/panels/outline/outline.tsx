// The project as a tree: an equal editor of its structure, by keyboard and for screen readers.

import { ListTree, Search, X } from "lucide-react";
import { lazy, Suspense, useDeferredValue, useMemo, useRef, useState } from "react";
import { setShowsDetails, useOutlineStore } from "#stores/outline-store.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { words } from "#words/outline.ts";
import { outlineRows } from "./outline-rows.ts";
import { OutlineTree } from "./outline-tree.tsx";
import { useActiveRow } from "./use-active-row.ts";
import { useOutlined } from "./use-outlined.ts";

/** Menus are not part of the first picture. */
const AddMenu = lazy(() => import("./add-menu.tsx").then((file) => ({ default: file.AddMenu })));

export function Outline() {
  const section = useRef<HTMLElement>(null);
  const { project, selection, openMachine, expansion } = useOutlined(section);
  const showsDetails = useOutlineStore((store) => store.showsDetails);
  const [filter, setFilter] = useState("");
  const searched = useDeferredValue(filter);
  const rows = useMemo(
    () => outlineRows(project, { expansion, openMachine, showsDetails, filter: searched }),
    [project, expansion, openMachine, showsDetails, searched],
  );
  const indexByKey = useMemo(() => new Map(rows.map(({ key }, index) => [key, index])), [rows]);
  const active = useActiveRow(rows, indexByKey, selection);
  const tree = useRef<HTMLDivElement>(null);
  const activeRow = active.key === undefined ? undefined : rows[indexByKey.get(active.key) ?? -1];

  function focusTree(): void {
    tree.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
  }

  return (
    <section ref={section} aria-label={words.outline} className="flex h-full min-h-0 flex-col bg-surface">
      <div className="flex items-center gap-1 border-b border-line px-2 py-1.5">
        <label className="relative min-w-0 flex-1">
          <span className="sr-only">{words.filter}</span>
          <Search aria-hidden="true" size={13} className="absolute top-1/2 left-2 -translate-y-1/2 text-quiet" />
          <input
            type="text"
            value={filter}
            placeholder={words.filterHint}
            autoComplete="off"
            spellCheck={false}
            className="h-7 w-full rounded-md border border-line bg-surface pr-6 pl-6.5 placeholder:text-quiet hover:border-line-strong"
            onChange={(event) => setFilter(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Escape" && filter !== "") {
                event.stopPropagation();
                setFilter("");
              }
              if (event.key === "ArrowDown" || event.key === "Enter") {
                event.preventDefault();
                focusTree();
              }
            }}
          />
          {filter !== "" && (
            <IconButton
              label={words.clearFilter}
              icon={X}
              className="absolute top-0.5 right-0.5"
              onClick={() => setFilter("")}
            />
          )}
        </label>
        <IconButton
          label={words.showDetails}
          icon={ListTree}
          aria-pressed={showsDetails}
          className="aria-pressed:bg-accent-soft aria-pressed:text-accent"
          onClick={() => setShowsDetails(!showsDetails)}
        />
        <Suspense fallback={<span className="size-6 shrink-0" />}>
          <AddMenu project={project} row={activeRow} />
        </Suspense>
      </div>
      <p role="status" className="sr-only">
        {searched === "" ? "" : words.foundCount(rows.length)}
      </p>
      {rows.length === 0 ? (
        <p className="px-3 py-4 text-quiet">{words.nothingFound(searched)}</p>
      ) : (
        <OutlineTree {...{ project, selection, openMachine, rows, indexByKey, active, tree }} />
      )}
    </section>
  );
}
