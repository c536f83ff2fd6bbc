// What a tab looked at when it was left or loaded again. The database may not have it yet: a page that goes away waits for
// nobody, and this storage answers at once.

import { type RememberedView, rememberedView, useViewStore } from "../view-store.ts";

const key = "faultline-view";

export function keepViewOfTab(project: string): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ project, view: rememberedView(useViewStore.getState()) }));
  } catch {
    // Where nothing may be stored, the page says so by itself; the view is then what was stored last.
  }
}

/** Once: from then on the database knows better. */
export function takeViewOfTab(project: string): RememberedView | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    sessionStorage.removeItem(key);
    return isKept(kept) && kept.project === project ? kept.view : undefined;
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is { readonly project: string; readonly view: RememberedView } {
  return typeof value === "object" && value !== null && "project" in value && "view" in value;
}
