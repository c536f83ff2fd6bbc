import { readBackup } from "#formats/backup.ts";
import { saveProject } from "#model/save.ts";
import { announce } from "#stores/announcement-store.ts";
import { reasonOf } from "#stores/persistence/saving-store.ts";
import { storage } from "#stores/persistence/storage.ts";
import { listProjects, storeNew } from "#stores/persistence/stored-projects.ts";
import { openDialog } from "#stores/view-store.ts";

/** Beside what is there: nothing is written over, and what is there already does not come twice. */
export async function restoreBackup(text: string, fileName: string): Promise<void> {
  const read = readBackup(text);
  if (!read.ok) {
    const { line, column, message } = read.error;
    announce({ kind: "refused", message: `${fileName}, line ${line}, column ${column}: ${message}` });
    return;
  }
  const database = storage();
  if (!database) {
    announce({
      kind: "refused",
      message: "The browser does not let this page store anything, so nothing was restored.",
    });
    return;
  }
  const { projects, refused } = read.value;
  try {
    const there = new Set((await listProjects(database)).map((stored) => stored.text));
    const missing = projects.filter(({ project }) => !there.has(saveProject(project)));
    for (const { project, savedAt } of missing) await storeNew(database, project, savedAt);
    const known = projects.length - missing.length;
    const words = [
      `Restored ${missing.length} of ${projects.length + refused.length} projects.`,
      ...(known > 0 ? [`${known} were there already.`] : []),
      ...refused.map((reason) => `Left out: ${reason}`),
    ];
    announce({ kind: refused.length > 0 ? "warning" : "shown", message: words.join(" ") });
    openDialog({ kind: "projects" });
  } catch (error) {
    announce({ kind: "refused", message: `Not everything was restored. ${reasonOf(error)}` });
  }
}
