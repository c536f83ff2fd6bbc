// A list whose order matters. Every item can be moved, copied and removed by mouse and by keyboard, and the focus stays
// with what was touched.

import { ChevronDown, ChevronUp, Copy, Trash2 } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from "react";
import { IconButton } from "./icon-button.tsx";

export interface ListedItem {
  readonly key: string;
  /** Named in the labels of its buttons. */
  readonly name: string;
  readonly head: ReactNode;
  readonly body?: ReactNode;
}

export interface ItemListProps {
  readonly label: string;
  readonly items: readonly ListedItem[];
  onMove?(from: number, to: number): void;
  onDuplicate?(position: number): void;
  onRemove?(position: number): void;
}

export function ItemList({ label, items, onMove, onDuplicate, onRemove }: ItemListProps) {
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<{ position: number; button: string; around: Element | null }>(undefined);

  function focusAt(position: number, button: string): void {
    focusNext.current = { position, button, around: list.current?.closest("section") ?? null };
  }

  useLayoutEffect(() => {
    const wanted = focusNext.current;
    focusNext.current = undefined;
    if (!wanted) return;
    if (!list.current) {
      wanted.around?.querySelector("button")?.focus();
      return;
    }
    const item = list.current.children[Math.min(wanted.position, items.length - 1)];
    const buttons = item?.querySelectorAll<HTMLElement>(`[data-item-button]:not(:disabled)`);
    const same = [...(buttons ?? [])].find((button) => button.dataset.itemButton === wanted.button);
    (same ?? buttons?.[0])?.focus();
  });

  function move(from: number, to: number, button: string): void {
    if (to < 0 || to >= items.length) return;
    focusAt(to, button);
    onMove?.(from, to);
  }

  function onKeyDown(event: KeyboardEvent, position: number): void {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown") || !onMove) return;
    event.preventDefault();
    event.stopPropagation();
    const isUp = event.key === "ArrowUp";
    move(position, isUp ? position - 1 : position + 1, isUp ? "up" : "down");
  }

  if (items.length === 0) return null;
  return (
    <ol ref={list} aria-label={label} className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      {items.map(({ key, name, head, body }, position) => (
        <li key={key} className="group rounded-lg border border-line" onKeyDown={(event) => onKeyDown(event, position)}>
          <div className="flex min-h-8 items-center gap-0.5 py-0.5 pr-1 pl-2">
            <div className="min-w-0 flex-1">{head}</div>
            {onMove && items.length > 1 && (
              <>
                <IconButton
                  label={`Move ${name} up`}
                  icon={ChevronUp}
                  data-item-button="up"
                  disabled={position === 0}
                  onClick={() => move(position, position - 1, "up")}
                />
                <IconButton
                  label={`Move ${name} down`}
                  icon={ChevronDown}
                  data-item-button="down"
                  disabled={position === items.length - 1}
                  onClick={() => move(position, position + 1, "down")}
                />
              </>
            )}
            {onDuplicate && (
              <IconButton
                label={`Duplicate ${name}`}
                icon={Copy}
                data-item-button="duplicate"
                onClick={() => {
                  focusAt(position + 1, "duplicate");
                  onDuplicate(position);
                }}
              />
            )}
            {onRemove && (
              <IconButton
                label={`Remove ${name}`}
                icon={Trash2}
                data-item-button="remove"
                onClick={() => {
                  focusAt(position, "remove");
                  onRemove(position);
                }}
              />
            )}
          </div>
          {body !== undefined && (
            <div className="grid grid-cols-[minmax(0,1fr)] gap-2 border-t border-line px-2 py-2">{body}</div>
          )}
        </li>
      ))}
    </ol>
  );
}
