import { ChevronRight } from "lucide-react";
import { type KeyboardEvent, useId, useState } from "react";
import { words } from "#words/ui.ts";
import { type ItemMoves, ItemTools } from "./item-tools.tsx";
import type { ListedItem } from "./listed-item.ts";
import { useWanted } from "./wanted-place.ts";

export interface ListItemProps extends ItemMoves {
  readonly item: ListedItem;
  readonly startsFolded: boolean;
  readonly hasToolsBelow: boolean | undefined;
}

/** One item of a list: its head, and what unfolds below. Alt with an arrow moves it. */
export function ListItem(props: ListItemProps) {
  const { item, position, count, startsFolded, hasToolsBelow = false, onMove } = props;
  const [isOpen, setOpen] = useState(!startsFolded);
  const id = useId();
  useWanted(item.place, () => setOpen(true));
  const hasBody = item.body !== undefined;
  const tools = <ItemTools {...props} name={item.name} />;

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown") || !onMove) return;
    event.preventDefault();
    event.stopPropagation();
    const to = event.key === "ArrowUp" ? position - 1 : position + 1;
    if (to >= 0 && to < count) onMove(to, event.key === "ArrowUp" ? "up" : "down");
  }

  return (
    <li data-place={item.place} className="rounded-lg border border-line" onKeyDown={onKeyDown}>
      <div className={`flex min-h-8 items-center gap-0.5 py-0.5 pr-1 ${hasBody ? "pl-0.5" : "pl-2"}`}>
        {hasBody && (
          <button
            type="button"
            data-tool="fold"
            aria-label={words.detailsOf(item.name)}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
            className="grid size-6 shrink-0 place-items-center self-start rounded-md mt-0.5 text-quiet hover:bg-sunken hover:text-ink"
          >
            <ChevronRight
              aria-hidden="true"
              size={14}
              className={`transition-transform ${isOpen ? "rotate-90" : ""}`}
            />
          </button>
        )}
        <div className="min-w-0 flex-1">
          {item.head}
          {!isOpen && item.summary !== undefined && (
            <div className="truncate pb-1 text-xs leading-4 text-quiet">{item.summary}</div>
          )}
        </div>
        {!hasToolsBelow && tools}
      </div>
      {hasBody && (
        <div id={id} data-item-body="" hidden={!isOpen} className="border-t border-line px-2 py-2">
          {isOpen && (
            <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
              {item.body}
              {hasToolsBelow && <div className="flex justify-end">{tools}</div>}
            </div>
          )}
        </div>
      )}
    </li>
  );
}
