// Brings a field into view and puts the cursor there, whatever is folded around it.

import { createContext, useEffect, useState } from "react";
import { isSameReference, type Reference } from "#stores/reference.ts";
import { reveal, useViewStore } from "#stores/view-store.ts";
import type { WantedPlace } from "#ui/wanted-place.ts";

export type GoTo = (about: Reference | undefined, place: string) => void;

export const GoToPlace = createContext<GoTo>(() => undefined);

export function useGoTo(): { readonly wanted: WantedPlace | undefined; readonly goTo: GoTo } {
  const [wanted, setWanted] = useState<WantedPlace>();
  useEffect(() => {
    if (!wanted) return;
    // What is folded opens in its own effect, and is drawn after this one.
    const frame = requestAnimationFrame(() => focusPlace(wanted.place));
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  return {
    wanted,
    goTo: (about, place) => {
      const { selection } = useViewStore.getState();
      const isShown = about !== undefined && selection.some((one) => isSameReference(one, about));
      if (about && !isShown) reveal([about]);
      setWanted((last) => ({ place, count: (last?.count ?? 0) + 1 }));
    },
  };
}

const controls = ":is(input, select, textarea, [contenteditable=true], button)";

/** The field itself, or the first one inside the place. */
function focusPlace(place: string): void {
  const quoted = CSS.escape(place);
  const exact = document.querySelector<HTMLElement>(`[data-place="${quoted}"]`);
  const found =
    exact?.querySelector<HTMLElement>(`[data-item-body] ${controls}`) ??
    exact ??
    document.querySelector<HTMLElement>(`[data-place^="${quoted}/"]:not(li)`);
  found?.focus();
  found?.scrollIntoView({ block: "nearest" });
}
