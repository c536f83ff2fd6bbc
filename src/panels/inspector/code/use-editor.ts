// Fetches the editor once, when the first field of code is shown. Until it is here, fields are plain.

import { useSyncExternalStore } from "react";
import type { mountEditor } from "./mount-editor.ts";

type MountEditor = typeof mountEditor;

let loaded: MountEditor | undefined;
let isLoading = false;
const waiting = new Set<() => void>();

export function useEditor(): MountEditor | undefined {
  return useSyncExternalStore(subscribe, () => loaded);
}

function subscribe(onLoaded: () => void): () => void {
  waiting.add(onLoaded);
  if (!isLoading) void load();
  return () => waiting.delete(onLoaded);
}

/** Without the editor, the plain fields stay; the next field that is shown asks again. */
async function load(): Promise<void> {
  isLoading = true;
  try {
    loaded = (await import("./mount-editor.ts")).mountEditor;
    for (const tell of [...waiting]) tell();
  } catch {
    isLoading = false;
  }
}
