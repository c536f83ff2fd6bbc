// A project that came in a link becomes one of this browser. The address is cleared: from here on it would only be old.

import type { Shared } from "#formats/share-link.ts";
import { announce } from "#stores/announcement-store.ts";
import { openDocument } from "#stores/open-document.ts";
import { openScenario, seek, useRunStore } from "#stores/run/run-store.ts";
import { changeSettings } from "#stores/settings-store.ts";

/** Whether there was one that could be read. */
export async function openCopyLink(): Promise<boolean> {
  const { readShareFragment } = await import("#formats/share-link.ts");
  const read = readShareFragment(location.hash);
  history.replaceState(null, "", location.pathname + location.search);
  if (!read.ok) {
    announce({ kind: "refused", message: read.error });
    return false;
  }
  openShared(read.value);
  return true;
}

/** As a project of this browser, with the run that the link shows. */
export function openShared({ project, scenario, cursor }: Shared): void {
  openDocument(project);
  if (scenario === undefined) return;
  changeSettings({ drawer: "runner" });
  openScenario(scenario);
  if (cursor === undefined) return;
  const stop = useRunStore.subscribe(({ run, isRunning }) => {
    if (!run || isRunning) return;
    stop();
    seek(cursor);
  });
}
