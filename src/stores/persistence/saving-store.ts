// Whether what is on the screen is safe, for the line that says so.

import { create } from "zustand";

export type Saving =
  | { readonly kind: "saved"; readonly at: number | undefined }
  | { readonly kind: "saving" }
  /** It could not be stored; the document lives only in this tab until it is saved to a file. */
  | { readonly kind: "failed"; readonly reason: string };

interface SavingState {
  readonly saving: Saving;
  /** What is stored goes with the window. */
  readonly isShortLived: boolean;
}

export const useSavingStore = create<SavingState>(() => ({
  saving: { kind: "saved", at: undefined },
  isShortLived: false,
}));

export function reportSaving(saving: Saving): void {
  useSavingStore.setState({ saving });
}

const nothingStored =
  "The browser does not let this page store anything: look at its settings for cookies and site data. Save to a file to keep your work.";

/** Why the storage can't even be opened: nothing is stored until the page is loaded again. */
export function reasonOfClosedStorage(error: unknown): string {
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return isFull ? reasonOf(error) : nothingStored;
}

/** In words that say what to do; the browser's own are for its makers. */
export function reasonOf(error: unknown): string {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError")
    return "The browser's storage is full. Save to a file now, then make room or delete old projects.";
  if (name === "SecurityError" || name === "InvalidStateError") return nothingStored;
  return "The browser could not store the project. Save to a file to keep your work; storing is tried again with each change.";
}
