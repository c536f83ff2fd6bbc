// Whoever comes back to the page is told when the file was changed by somebody else meanwhile.

import { announce } from "#stores/announcement-store.ts";
import { originOfProject } from "#stores/transfer/origin-store.ts";
import { words } from "#words/files/disk.ts";
import { changedOnDisk } from "./changed-on-disk.ts";

export function watchDisk(): () => void {
  let told: string | undefined;
  const look = async () => {
    const origin = originOfProject();
    if (!origin?.handle) return;
    // A file that may not be read without asking, or is gone, is said when it is written.
    const theirs = await changedOnDisk(origin).catch(() => undefined);
    if (theirs === undefined || theirs === told) return;
    told = theirs;
    announce({
      kind: "warning",
      message: words.changed(origin.fileName),
    });
  };
  window.addEventListener("focus", look);
  return () => window.removeEventListener("focus", look);
}
