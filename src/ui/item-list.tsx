// A list whose order matters. Every item can be moved, copied and removed by mouse and by keyboard, and the focus stays
// with what was touched.

import { useLayoutEffect, useRef } from "react";
import { ListItem } from "./list-item.tsx";
import type { ListedItem } from "./listed-item.ts";

export interface ItemListProps {
  readonly label: string;
  readonly items: readonly ListedItem[];
  onMove?(from: number, to: number): void;
  onDuplicate?(position: number): void;
  onRemove?(position: number): void;
  /** What is there at first is folded; what is added later is open. */
  readonly startsFolded?: boolean | undefined;
  /** The buttons stand below the body, where the head needs the room. */
  readonly hasToolsBelow?: boolean | undefined;
}

export function ItemList(props: ItemListProps) {
  const { label, items, onMove, onDuplicate, onRemove, startsFolded = false, hasToolsBelow } = props;
  const list = useRef<HTMLOListElement>(null);
  const atFirst = useRef<ReadonlySet<string>>(new Set(items.map(({ key }) => key)));
  const focusNext = useRef<{ position: number; tool: string }>(undefined);

  function focusAt(position: number, tool: string): void {
    focusNext.current = { position, tool };
  }

  /** With the last item the whole list goes, so what adds to it takes the focus beforehand. */
  function focusAfterRemoval(position: number): void {
    if (items.length > 1) focusAt(position, "remove");
    else list.current?.closest("section")?.querySelector<HTMLElement>("[data-section-actions] button")?.focus();
  }

  useLayoutEffect(() => {
    const wanted = focusNext.current;
    focusNext.current = undefined;
    if (!wanted || !list.current) return;
    const item = list.current.children[Math.min(wanted.position, items.length - 1)];
    const tools = [...(item?.querySelectorAll<HTMLElement>("[data-tool]:not(:disabled)") ?? [])];
    const same = tools.find((tool) => tool.dataset.tool === wanted.tool);
    (same ?? tools[0])?.focus();
  });

  if (items.length === 0) return null;
  return (
    <ol ref={list} aria-label={label} className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      {items.map((item, position) => (
        <ListItem
          key={item.key}
          item={item}
          position={position}
          count={items.length}
          startsFolded={startsFolded && atFirst.current.has(item.key)}
          hasToolsBelow={hasToolsBelow}
          onMove={
            onMove &&
            ((to, tool) => {
              focusAt(to, tool);
              onMove(position, to);
            })
          }
          onDuplicate={
            onDuplicate &&
            (() => {
              focusAt(position + 1, "duplicate");
              onDuplicate(position);
            })
          }
          onRemove={
            onRemove &&
            (() => {
              focusAfterRemoval(position);
              onRemove(position);
            })
          }
        />
      ))}
    </ol>
  );
}
