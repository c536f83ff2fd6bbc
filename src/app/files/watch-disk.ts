// Whoever comes back to the page is told when the file was changed by somebody else meanwhile.

import { announce } from "#stores/announcement-store.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { changedOnDisk, diskFileOf } from "./disk-file.ts";

export function watchDisk(): () => void {
  let told: string | undefined;
  const look = async () => {
    const file = diskFileOf(useProjectStore.getState().id);
    if (!file) return;
    // A file that is gone is said when it is written.
    const theirs = await changedOnDisk(file).catch(() => undefined);
    if (theirs === undefined || theirs === told) return;
    told = theirs;
    announce({
      kind: "warning",
      message: `“${file.handle.name}” was changed by another program. Save, and you can choose which one to keep.`,
    });
  };
  window.addEventListener("focus", look);
  return () => window.removeEventListener("focus", look);
}
