// The rows of the project in a WAI-ARIA tree. Only rows in view and the active one are in the page; levels and places
// are told by attributes, so that assistive technology knows the whole.

import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { useProblemsStore } from "#stores/problems/problems-store.ts";
import type { Reference } from "#stores/reference.ts";
import { useViewStore } from "#stores/view-store.ts";
import { words } from "#words/outline.ts";
import { type OutlineRow, referenceOf } from "./outline-row.ts";
import { OutlineRowView, rowHeight } from "./outline-row-view.tsx";
import type { ActiveRow } from "./use-active-row.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useRowActions } from "./use-row-actions.ts";
import { useWindow } from "./use-window.ts";

export interface OutlineTreeProps {
  readonly project: Project;
  readonly selection: readonly Reference[];
  readonly openMachine: Id | undefined;
  readonly rows: readonly OutlineRow[];
  readonly indexByKey: ReadonlyMap<string, number>;
  readonly active: ActiveRow;
  readonly tree: RefObject<HTMLDivElement | null>;
}

export function OutlineTree(props: OutlineTreeProps) {
  const { project, selection, openMachine, rows, indexByKey, active, tree } = props;
  const activeIndex = (active.key === undefined ? undefined : indexByKey.get(active.key)) ?? 0;
  const scroller = useRef<HTMLDivElement>(null);
  const { first, end, bringIntoView } = useWindow(scroller, rows.length, rowHeight);
  const { onKeyDown, handlers } = useRowActions(rows, activeIndex, active);
  const keptFocus = useKeptFocus(tree, active.key, active.go);
  const renaming = useViewStore((view) => (view.renaming?.where === "outline" ? view.renaming : undefined));
  const problemsOf = useProblemsStore((store) => store.byRecord);
  const selected = useMemo(() => new Set(selection.map(({ table, id }) => `${table}/${id}`)), [selection]);

  useEffect(() => {
    if (active.key !== undefined) bringIntoView(activeIndex);
  }, [active.key, activeIndex, bringIntoView]);

  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
      <div
        ref={tree}
        role="tree"
        aria-label={words.tree}
        aria-multiselectable="true"
        className="relative"
        style={{ height: rows.length * rowHeight }}
        onKeyDown={onKeyDown}
        {...keptFocus}
      >
        {indexesShown(first, end, activeIndex).map((index) => {
          const row = rows[index];
          if (!row) return null;
          const reference = referenceOf(row);
          const problems = reference && problemsOf.get(row.key);
          const isRenaming = renaming !== undefined && row.key === `${renaming.table}/${renaming.id}`;
          return (
            <OutlineRowView
              key={row.key}
              project={project}
              row={row}
              top={index * rowHeight}
              isActive={index === activeIndex}
              isSelected={selected.has(row.key)}
              isRenaming={isRenaming}
              isOpenMachine={reference?.table === "machines" && reference.id === openMachine}
              isDropTarget={false}
              problemCount={problems?.length ?? 0}
              hasError={problems?.some(({ severity }) => severity === "error") ?? false}
              handlers={handlers}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The active row keeps the focus, so it stays in the page wherever one scrolls. */
function indexesShown(first: number, end: number, active: number): number[] {
  const indexes = Array.from({ length: end - first }, (_, at) => first + at);
  if (active < first) return [active, ...indexes];
  return active >= end ? [...indexes, active] : indexes;
}
