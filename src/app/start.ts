// Brings back what was on the screen, or opens the sample for somebody new, and keeps all of it safe from then on.

import type { Project } from "#model/schema/project.ts";
import { announce } from "#stores/announcement-store.ts";
import { startAutosave } from "#stores/persistence/autosave.ts";
import { openDatabase } from "#stores/persistence/database.ts";
import { recallProject, rememberForTab } from "#stores/persistence/recall.ts";
import { reasonOf, reasonOfClosedStorage, reportSaving, useSavingStore } from "#stores/persistence/saving-store.ts";
import { isShortLived } from "#stores/persistence/short-lived.ts";
import { provideStorage, storage } from "#stores/persistence/storage.ts";
import { watchForProblems } from "#stores/problems/problems-store.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { changeSettings, useSettingsStore } from "#stores/settings-store.ts";
import { openDialog, openView } from "#stores/view-store.ts";
import { words } from "#words/start.ts";
import { openSample } from "./files/open-sample.ts";
import { isCopyLink } from "./shared/links.ts";

export async function start(): Promise<void> {
  watchForProblems(
    () => new Worker(new URL("../stores/problems/check.worker.ts", import.meta.url), { type: "module" }),
  );
  void keepDrafts();
  useProjectStore.subscribe((now, before) => {
    if (now.id !== before.id) rememberForTab(now.id);
    else if (now.project.scenarios !== before.project.scenarios) void warnOfLosses(before.project, now.project);
  });
  try {
    await startWithStorage();
  } catch (error) {
    reportSaving({ kind: "failed", reason: storage() ? reasonOf(error) : reasonOfClosedStorage(error) });
    if (!isCopyLink(location.hash) || !(await openFromLink())) await openFirst();
  }
}

async function warnOfPrivateWindow(): Promise<void> {
  if (!(await isShortLived())) return;
  useSavingStore.setState({ isShortLived: true });
  announce({
    kind: "warning",
    message: words.privateWindow,
  });
}

/** Not a word of them is seen before the inspector is there. Where this can't be fetched, drafts last as long as the page. */
async function keepDrafts(): Promise<void> {
  const fetched = await import("#stores/persistence/stored-drafts.ts").catch(() => undefined);
  fetched?.keepDraftsStored();
}

/** What is deleted takes with it what scenarios said about it. */
async function warnOfLosses(before: Project, now: Project): Promise<void> {
  const { whatScenariosLost } = await import("#stores/run/what-scenarios-lost.ts");
  const message = whatScenariosLost(before, now);
  if (message !== undefined) announce({ kind: "warning", message });
}

/** The sample, or else an empty drawing that can be drawn on at once. */
async function openFirst(): Promise<boolean> {
  const hasSample = await openSample();
  if (!hasSample) openView();
  return hasSample;
}

/** Somebody new sees first what this is for. */
function greet(): void {
  if (useSettingsStore.getState().isGreeted) return;
  changeSettings({ isGreeted: true });
  openDialog({ kind: "gallery" });
}

async function startWithStorage(): Promise<void> {
  const database = await openDatabase(() =>
    reportSaving({
      kind: "failed",
      reason: words.updatedElsewhere,
    }),
  );
  provideStorage(database);
  void warnOfPrivateWindow();
  if (isCopyLink(location.hash) && (await openFromLink())) {
    rememberForTab(useProjectStore.getState().id);
    startAutosave(database, { basedOn: 0 });
    return;
  }
  const recalled = await recallProject(database);
  if (recalled.kind === "opened") {
    startAutosave(database, { basedOn: recalled.basedOn });
    return;
  }
  if ((await openFirst()) && recalled.kind !== "unreadable") greet();
  startAutosave(database, { basedOn: 0 });
  if (recalled.kind === "unreadable")
    announce({
      kind: "warning",
      message: words.unreadable(recalled.stored.name, recalled.message),
    });
}

/** Few come by a link: what reads one is fetched for them alone. */
async function openFromLink(): Promise<boolean> {
  const { openCopyLink } = await import("./shared/open-copy-link.ts");
  return openCopyLink();
}
