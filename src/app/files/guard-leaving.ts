// Whoever closes or reloads the page is asked first where that would lose changes: while they are being stored, and where
// they can't be, unless a file has them.

import { useSavingStore } from "#stores/persistence/saving-store.ts";
import { useProjectStore } from "#stores/project-store.ts";

/** The change that was last written to a file. */
let written = 0;

export function noteWritten(): void {
  written = useProjectStore.getState().revision;
}

export function guardLeaving(): () => void {
  const onLeave = (event: BeforeUnloadEvent) => {
    const { revision, history } = useProjectStore.getState();
    const { saving } = useSavingStore.getState();
    const isChanged = history.past.length > 0 && revision !== written;
    if (saving.kind !== "saved" && isChanged) event.preventDefault();
  };
  window.addEventListener("beforeunload", onLeave);
  return () => window.removeEventListener("beforeunload", onLeave);
}
