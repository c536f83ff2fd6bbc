import { ChevronRight, OctagonAlert, Plus, TriangleAlert } from "lucide-react";
import { type MouseEvent, memo, type PointerEvent } from "react";
import type { Project } from "#model/schema/project.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { words } from "#words/outline.ts";
import { describeRow, type RowDescription, spokenRow } from "./describe-row.ts";
import { type OutlineRow, referenceOf } from "./outline-row.ts";
import { RenameField } from "./rename-field.tsx";

export const rowHeight = 26;
export const indentWidth = 14;

/** What happens to a row by mouse. The same functions for all rows, so that a row is drawn anew only when it changed. */
export interface RowHandlers {
  onPress(row: OutlineRow, event: MouseEvent): void;
  onToggle(row: OutlineRow): void;
  onRename(row: OutlineRow): void;
  onAdd(row: OutlineRow): void;
  onMenu(row: OutlineRow, event: MouseEvent): void;
  onGrab(row: OutlineRow, event: PointerEvent): void;
}

export interface OutlineRowViewProps {
  readonly project: Project;
  readonly row: OutlineRow;
  readonly top: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isRenaming: boolean;
  readonly isOpenMachine: boolean;
  readonly isDropTarget: boolean;
  readonly problemCount: number;
  readonly hasError: boolean;
  readonly handlers: RowHandlers;
}

export const OutlineRowView = memo(function OutlineRowView(props: OutlineRowViewProps) {
  const { project, row, top, isActive, isSelected, isRenaming, isOpenMachine, isDropTarget, handlers } = props;
  const described = describeRow(project, row);
  const reference = referenceOf(row);
  const isGroup = row.subject.kind === "group";
  const canAdd = isGroup || reference?.table === "machines" || canHold(project, row);
  const indent = Math.max(0, row.level - 2) * indentWidth;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its rows
    <div
      role="treeitem"
      aria-label={spokenRow(described, props.problemCount)}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-selected={isSelected}
      aria-expanded={row.isExpandable ? row.isExpanded : undefined}
      tabIndex={isActive ? 0 : -1}
      data-row={row.key}
      data-drop={isDropTarget || undefined}
      style={{ transform: `translateY(${top}px)`, height: rowHeight }}
      className="group absolute inset-x-0 flex cursor-default items-center gap-1 pr-1 pl-2 select-none hover:bg-sunken focus-visible:-outline-offset-2! aria-selected:bg-accent-soft data-drop:bg-accent-soft data-drop:ring-1 data-drop:ring-accent data-drop:ring-inset"
      onClick={(event) => handlers.onPress(row, event)}
      onDoubleClick={() => handlers.onRename(row)}
      onContextMenu={(event) => handlers.onMenu(row, event)}
      onPointerDown={(event) => handlers.onGrab(row, event)}
    >
      {indent > 0 && (
        <span
          aria-hidden="true"
          className="h-full shrink-0 bg-[repeating-linear-gradient(to_right,transparent_0_7px,var(--line)_7px_8px,transparent_8px_14px)]"
          style={{ width: indent }}
        />
      )}
      <Toggle row={row} onToggle={handlers.onToggle} />
      {isRenaming && reference ? (
        <RenameField reference={reference} label={described.label} />
      ) : (
        <RowWords described={described} isGroup={isGroup} isOpenMachine={isOpenMachine} />
      )}
      {props.problemCount > 0 && <ProblemSign hasError={props.hasError} />}
      {props.problemCount > 0 && !canAdd && <span className="w-6 shrink-0" />}
      {canAdd && (
        <IconButton
          label={isGroup ? words.add[groupOf(row)] : words.addInsideRow(described.label)}
          icon={Plus}
          tabIndex={-1}
          className={isGroup ? "" : "opacity-0 group-hover:opacity-100"}
          onClick={(event) => {
            event.stopPropagation();
            handlers.onAdd(row);
          }}
          onDoubleClick={(event) => event.stopPropagation()}
        />
      )}
    </div>
  );
});

/** As in the list of problems: told by its shape as well as by its colour. */
function ProblemSign({ hasError }: { readonly hasError: boolean }) {
  const Icon = hasError ? OctagonAlert : TriangleAlert;
  return <Icon aria-hidden="true" size={13} className={`shrink-0 ${hasError ? "text-fault" : "text-warning"}`} />;
}

function Toggle({ row, onToggle }: { readonly row: OutlineRow; onToggle(row: OutlineRow): void }) {
  if (!row.isExpandable) return <span className="w-4 shrink-0" />;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys of the tree do the same
    // biome-ignore lint/a11y/noStaticElementInteractions: aria-expanded of the row says what it is
    <span
      className="grid size-4 shrink-0 place-items-center rounded text-quiet hover:text-ink"
      onClick={(event) => {
        event.stopPropagation();
        onToggle(row);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <ChevronRight
        aria-hidden="true"
        size={13}
        className={`transition-transform ${row.isExpanded ? "rotate-90" : ""}`}
      />
    </span>
  );
}

interface RowWordsProps {
  readonly described: RowDescription;
  readonly isGroup: boolean;
  readonly isOpenMachine: boolean;
}

function RowWords({ described, isGroup, isOpenMachine }: RowWordsProps) {
  const { label, icon: Icon, condition, leadsTo, startsHere, count } = described;
  if (isGroup)
    return (
      <span className="flex min-w-0 flex-1 items-baseline gap-1.5">
        <span className="truncate font-medium text-quiet">{label}</span>
        {count !== undefined && count > 0 && <span className="text-xs text-quiet">{count}</span>}
      </span>
    );
  return (
    <>
      {Icon && <Icon aria-hidden="true" size={13} className="shrink-0 text-quiet" />}
      <span className="flex min-w-0 flex-1 items-baseline gap-1.5" title={titleOf(described)}>
        <span dir="auto" className={`truncate ${isOpenMachine ? "font-semibold" : ""}`}>
          {label}
        </span>
        {startsHere && (
          <span aria-hidden="true" className="shrink-0 rounded-sm bg-sunken px-1 text-[0.6875rem] leading-4 text-quiet">
            {words.start}
          </span>
        )}
        {condition !== undefined && (
          <span className="min-w-4 shrink-[20] truncate font-mono text-xs text-quiet">[{condition}]</span>
        )}
        {leadsTo !== undefined && (
          <span dir="auto" className="min-w-8 shrink-[3] truncate text-quiet">
            → {leadsTo}
          </span>
        )}
      </span>
    </>
  );
}

function titleOf({ label, condition, leadsTo }: RowDescription): string {
  return [label, condition === undefined ? "" : ` [${condition}]`, leadsTo === undefined ? "" : ` → ${leadsTo}`].join(
    "",
  );
}

function groupOf(row: OutlineRow) {
  return row.subject.kind === "group" ? row.subject.table : "machines";
}

function canHold(project: Project, row: OutlineRow): boolean {
  const reference = referenceOf(row);
  const kind = reference?.table === "states" ? project.states[reference.id]?.kind : undefined;
  return kind === "atomic" || kind === "compound" || kind === "parallel";
}
