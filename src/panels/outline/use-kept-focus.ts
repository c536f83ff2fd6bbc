// Keeps the focus in the tree when its row is taken away under it: by a removal, an undo, or scrolling far. A row that is
// given the focus from elsewhere, as screen readers do, becomes the active one.

import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";

const laidOver = '[role="dialog"], [role="menu"], [data-base-ui-focus-guard]';

export function useKeptFocus(
  tree: RefObject<HTMLElement | null>,
  activeKey: string | undefined,
  go: (key: string) => void,
) {
  const isInside = useRef(false);

  useLayoutEffect(() => {
    if (!isInside.current || activeKey === undefined || !tree.current) return;
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    const isOnOtherRow = activeElement?.getAttribute("role") === "treeitem" && tree.current.contains(activeElement);
    if (!isLost && !isOnOtherRow) return;
    const row = rowOf(tree, activeKey);
    if (row !== activeElement) row?.focus({ preventScroll: true });
  });

  return {
    onFocus: ({ target, relatedTarget }: FocusEvent<HTMLElement>) => {
      isInside.current = true;
      const { row } = target.dataset;
      if (row === undefined || activeKey === undefined || row === activeKey) return;
      // A dialog gives the keyboard back to the row it took it from, though another may have been chosen in it.
      const isGivenBack = relatedTarget === null || relatedTarget.closest(laidOver) !== null;
      if (isGivenBack) rowOf(tree, activeKey)?.focus({ preventScroll: true });
      else go(row);
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (!tree.current?.contains(relatedTarget as Node | null)) isInside.current = false;
    },
  };
}

function rowOf(tree: RefObject<HTMLElement | null>, key: string): HTMLElement | null | undefined {
  return tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
}
