// What was on the screen when this tab, or the last one, was closed.

import { emptyHistory } from "#model/history.ts";
import { loadingProject } from "#model/load.ts";
import { facesAhead } from "#scene/faces/faces-ahead.ts";
import { inSlices } from "../in-slices.ts";
import { openProject } from "../project-store.ts";
import { openView } from "../view-store.ts";
import { expectDrawingOf } from "../ways/ways-elsewhere.ts";
import type { Database, StoredProject } from "./database.ts";
import { takeViewOfTab } from "./view-of-tab.ts";

/** Each tab comes back to its own project. */
const tabKey = "faultline-project";

export type Recalled =
  | { readonly kind: "nothing" }
  | { readonly kind: "opened"; readonly basedOn: number }
  /** It is still in storage, but can't be read; why is in the message. */
  | { readonly kind: "unreadable"; readonly stored: StoredProject; readonly message: string };

export async function recallProject(database: Database): Promise<Recalled> {
  const own = projectOfTab();
  const stored = (own ? await database.get("projects", own) : undefined) ?? (await lastSaved(database));
  if (!stored) return { kind: "nothing" };
  expectDrawingOf(stored.text);
  const loaded = await inSlices(loadingProject(stored.text));
  if (!loaded.ok) return { kind: "unreadable", stored, message: loaded.error.message };
  await inSlices(facesAhead(loaded.value));
  const session = await database.get("sessions", stored.id);
  openProject(stored.id, loaded.value, session?.history ?? emptyHistory());
  openView(takeViewOfTab(stored.id) ?? session?.view);
  return { kind: "opened", basedOn: stored.revision };
}

export function rememberForTab(id: string): void {
  try {
    sessionStorage.setItem(tabKey, id);
  } catch {
    // Where nothing may be stored, the page says so by itself; this tab comes back to what was saved last.
  }
}

function projectOfTab(): string | null {
  try {
    return sessionStorage.getItem(tabKey);
  } catch {
    return null;
  }
}

async function lastSaved(database: Database): Promise<StoredProject | undefined> {
  const cursor = await database.transaction("projects").store.index("bySavedAt").openCursor(null, "prev");
  return cursor?.value;
}
