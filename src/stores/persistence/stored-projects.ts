// What can be done with the projects of this browser beside working on one. All of it reads and writes whole saves, so
// that a tab which has one of them open notices like any other.

import { failure, type Result, success } from "#base/result.ts";
import { emptyHistory } from "#model/history.ts";
import { loadingProject, loadProject } from "#model/load.ts";
import { saveProject } from "#model/save.ts";
import type { Project } from "#model/schema/project.ts";
import { words } from "#words/stored-projects.ts";
import { inSlices } from "../in-slices.ts";
import { openProject } from "../project-store.ts";
import { openView } from "../view-store.ts";
import { expectDrawingOf } from "../ways/ways-elsewhere.ts";
import type { Database, StoredOrigin, StoredProject, StoredSession } from "./database.ts";
import { noteOpenedFrom } from "./opened-from.ts";
import { newProjectId } from "./project-id.ts";
import { noteStoredChange } from "./storage.ts";
import { forgetStoredDrafts } from "./stored-drafts.ts";

/** The last changed first. */
export async function listProjects(database: Database): Promise<StoredProject[]> {
  const all = await database.getAllFromIndex("projects", "bySavedAt");
  return all.reverse();
}

export async function openStored(database: Database, id: string): Promise<Result<Project, string>> {
  const stored = await database.get("projects", id);
  if (!stored) return failure(words.gone);
  expectDrawingOf(stored.text);
  const loaded = await inSlices(loadingProject(stored.text));
  if (!loaded.ok) return failure(words.notOpened(stored.name, loaded.error.message));
  const session = await database.get("sessions", id);
  noteOpenedFrom(id, stored.revision);
  openProject(id, loaded.value, session?.history ?? emptyHistory());
  openView(session?.view);
  return success(loaded.value);
}

export async function storeNew(database: Database, project: Project, savedAt: number): Promise<string> {
  const id = newProjectId();
  await database.put("projects", { id, name: project.name, text: saveProject(project), revision: 1, savedAt });
  noteStoredChange();
  return id;
}

export async function duplicateStored(
  database: Database,
  { name, text }: StoredProject,
): Promise<Result<null, string>> {
  const loaded = loadProject(text);
  if (!loaded.ok) return failure(words.notDuplicated(name, loaded.error.message));
  const names = new Set((await listProjects(database)).map((stored) => stored.name));
  const copyName = (count: number) => words.copy(name.slice(0, 180), count);
  let count = 1;
  while (names.has(copyName(count))) count++;
  await storeNew(database, { ...loaded.value, name: copyName(count) }, Date.now());
  return success(null);
}

export interface Deleted {
  readonly project: StoredProject;
  readonly session: StoredSession | undefined;
  readonly origin: StoredOrigin | undefined;
}

export async function deleteStored(database: Database, project: StoredProject): Promise<Deleted> {
  const tables = ["projects", "sessions", "origins"] as const;
  const transaction = database.transaction(tables, "readwrite");
  const session = await transaction.objectStore("sessions").get(project.id);
  const origin = await transaction.objectStore("origins").get(project.id);
  await Promise.all([...tables.map((table) => transaction.objectStore(table).delete(project.id)), transaction.done]);
  forgetStoredDrafts(project.id);
  return { project, session, origin };
}

export async function putBack(database: Database, { project, session, origin }: Deleted): Promise<void> {
  const transaction = database.transaction(["projects", "sessions", "origins"], "readwrite");
  await Promise.all([
    transaction.objectStore("projects").put(project),
    ...(session ? [transaction.objectStore("sessions").put(session)] : []),
    ...(origin ? [transaction.objectStore("origins").put(origin)] : []),
    transaction.done,
  ]);
}
