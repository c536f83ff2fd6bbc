// Fetches the editor once, when the first field of code is shown, and gives it to one field after the other, each in a
// task of its own: making several at once would hold the page whenever something else is selected. Until its turn comes,
// a field is plain.

import { useEffect, useState } from "react";
import { nextTask } from "#stores/in-slices.ts";
import type { mountEditor } from "./mount-editor.ts";

type MountEditor = typeof mountEditor;
type Take = (mount: MountEditor) => void;

const waiting = new Set<Take>();
let isServing = false;

export function useEditor(): MountEditor | undefined {
  const [mount, setMount] = useState<MountEditor>();
  useEffect(() => {
    const take: Take = (loaded) => setMount(() => loaded);
    waiting.add(take);
    if (!isServing) void serve();
    return () => {
      waiting.delete(take);
    };
  }, []);
  return mount;
}

/** Without the editor, the plain fields stay; the next field that is shown asks again. */
async function serve(): Promise<void> {
  isServing = true;
  try {
    const { mountEditor: loaded } = await import("./mount-editor.ts");
    for (const take of waiting) {
      await nextTask();
      // It may be gone by now.
      if (waiting.delete(take)) take(loaded);
    }
  } catch {
    // Asked again by the next one.
  } finally {
    isServing = false;
  }
}
