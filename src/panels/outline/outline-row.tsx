import {
  ChevronRight,
  Circle,
  CircleDot,
  Code,
  Columns2,
  History,
  Layers,
  type LucideIcon,
  MoveRight,
  Square,
  Workflow,
  Zap,
} from "lucide-react";
import { memo } from "react";
import { RenameRow } from "./rename-row.tsx";
import type { RowKind, TreeRow } from "./tree-rows.ts";

const icons: Readonly<Record<RowKind, LucideIcon>> = {
  group: Layers,
  machine: Workflow,
  atomic: Square,
  compound: Layers,
  parallel: Columns2,
  final: CircleDot,
  history: History,
  transition: MoveRight,
  invocation: Zap,
  record: Circle,
};

interface OutlineRowProps {
  readonly row: TreeRow;
  readonly id: string;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isRenaming: boolean;
  readonly hasProblem: "error" | "warning" | undefined;
  readonly onToggle: (row: TreeRow) => void;
  readonly onAdd: ((row: TreeRow) => void) | undefined;
}

export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { row, id, isActive, isSelected, isRenaming, hasProblem, onToggle, onAdd } = props;
  const Icon = row.table === "implementations" ? Code : icons[row.kind];
  const isQuiet = row.kind === "transition" || row.kind === "invocation" || row.kind === "group";
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus and names the active row.
    <div
      id={id}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={row.isOpen}
      aria-selected={isSelected}
      aria-label={[row.label, row.detail, hasProblem && `has ${hasProblem}s`].filter(Boolean).join(", ")}
      style={{ paddingLeft: `${(row.level - 1) * 14 + 4}px` }}
      className={`group flex h-7 cursor-default items-center gap-1 rounded-md pr-2 ${isSelected ? "bg-accent-soft" : "hover:bg-sunken"} ${isActive ? "group-focus-visible/tree:outline-2 group-focus-visible/tree:outline-accent group-focus-visible/tree:-outline-offset-2" : ""}`}
    >
      <span
        aria-hidden="true"
        data-twisty
        className={`flex size-4 shrink-0 items-center justify-center text-quiet ${row.isOpen === undefined ? "invisible" : "cursor-pointer"}`}
        onPointerDown={(event) => {
          event.stopPropagation();
          onToggle(row);
        }}
      >
        <ChevronRight className={`size-3.5 transition-transform ${row.isOpen ? "rotate-90" : ""}`} />
      </span>
      <Icon aria-hidden className={`size-3.5 shrink-0 ${row.kind === "invocation" ? "text-accent" : "text-quiet"}`} />
      {isRenaming && row.reference ? (
        <RenameRow reference={row.reference} />
      ) : (
        <>
          <span
            className={`min-w-0 truncate ${isQuiet ? "text-quiet" : ""} ${row.kind === "machine" ? "font-semibold" : ""}`}
          >
            {row.label}
          </span>
          {row.kind === "transition" || row.kind === "group" ? (
            <span className="min-w-0 truncate text-quiet text-xs">{row.detail}</span>
          ) : null}
          {row.detail.startsWith("initial") ? <span className="text-quiet text-xs">start</span> : null}
        </>
      )}
      <span className="flex-1" />
      {hasProblem ? (
        <span
          aria-hidden="true"
          className={`size-2 shrink-0 rounded-full ${hasProblem === "error" ? "bg-fault" : "bg-warning"}`}
        />
      ) : null}
      {onAdd ? (
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          title={`Add to ${row.label.toLowerCase()}`}
          className="hidden size-5 cursor-pointer items-center justify-center rounded text-quiet hover:bg-line group-hover:flex"
          onPointerDown={(event) => {
            event.stopPropagation();
            event.preventDefault();
            onAdd(row);
          }}
        >
          +
        </button>
      ) : null}
    </div>
  );
});
