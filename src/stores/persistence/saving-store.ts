// Whether what is on the screen is safe, for the line that says so.

import { create } from "zustand";
import { words } from "#words/storing.ts";

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

/** Why the storage can't even be opened: nothing is stored until the page is loaded again. */
export function reasonOfClosedStorage(error: unknown): string {
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return isFull ? reasonOf(error) : words.notAllowed;
}

/** In words that say what to do; the browser's own are for its makers. */
export function reasonOf(error: unknown): string {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return words.full;
  if (name === "SecurityError" || name === "InvalidStateError") return words.notAllowed;
  return words.failed;
}
