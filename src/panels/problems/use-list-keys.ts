// One problem of the list is in the order of the Tab key; the arrows go to the others. When the focused one is repaired
// away, the one that takes its place gets the focus.

import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";

export function useListKeys(list: RefObject<HTMLElement | null>, count: number) {
  const [wanted, setWanted] = useState(0);
  const isInside = useRef(false);
  const active = Math.max(0, Math.min(wanted, count - 1));

  const itemsOf = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-problem]") ?? [])];

  useLayoutEffect(() => {
    if (!isInside.current || document.activeElement !== document.body) return;
    const items = [...(list.current?.querySelectorAll<HTMLElement>("[data-problem]") ?? [])];
    (items[active] ?? list.current)?.focus();
  });

  function onKeyDown(event: KeyboardEvent): void {
    const items = itemsOf();
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = at < 0 ? undefined : targetOf(event.key, at, items.length);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    items[to]?.focus();
  }

  function onFocus({ target }: FocusEvent<HTMLElement>): void {
    isInside.current = true;
    const items = itemsOf();
    const at = items.findIndex((item) => item.closest("li")?.contains(target));
    if (at >= 0) setWanted(at);
  }

  function onBlur({ relatedTarget }: FocusEvent): void {
    if (!list.current?.contains(relatedTarget as Node | null)) isInside.current = false;
  }

  return { active, onKeyDown, onFocus, onBlur };
}

function targetOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(count - 1, at + 1);
    case "ArrowUp":
      return Math.max(0, at - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
