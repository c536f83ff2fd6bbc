import { readBackup } from "#formats/backup.ts";
import { saveProject } from "#model/save.ts";
import { announce } from "#stores/announcement-store.ts";
import { reasonOf } from "#stores/persistence/saving-store.ts";
import { storage } from "#stores/persistence/storage.ts";
import { listProjects, storeNew } from "#stores/persistence/stored-projects.ts";
import { openDialog } from "#stores/view-store.ts";
import { words } from "#words/files/backup.ts";

/** Beside what is there: nothing is written over, and what is there already does not come twice. */
export async function restoreBackup(text: string, fileName: string): Promise<void> {
  const read = readBackup(text);
  if (!read.ok) {
    const { line, column, message } = read.error;
    announce({ kind: "refused", message: words.brokenAt(fileName, line, column, message) });
    return;
  }
  const database = storage();
  if (!database) {
    announce({
      kind: "refused",
      message: words.noStorage,
    });
    return;
  }
  const { projects, refused } = read.value;
  try {
    const stored = await listProjects(database);
    const there = new Set(stored.map(({ text: own }) => own));
    const names = new Set(stored.map(({ name }) => name));
    let [came, renamed] = [0, 0];
    for (const { project, savedAt } of projects) {
      const beside = { ...project, name: words.restoredName(project.name.slice(0, 180)) };
      if (there.has(saveProject(project)) || there.has(saveProject(beside))) continue;
      const isTaken = names.has(project.name);
      await storeNew(database, isTaken ? beside : project, savedAt);
      came += 1;
      if (isTaken) renamed += 1;
    }
    const known = projects.length - came;
    const said = [
      words.restored(came, projects.length + refused.length),
      ...(renamed > 0 ? [words.renamed(renamed)] : []),
      ...(known > 0 ? [words.known(known)] : []),
      ...refused.map(words.leftOut),
    ];
    announce({ kind: refused.length > 0 ? "warning" : "shown", message: said.join(" ") });
    openDialog({ kind: "projects" });
  } catch (error) {
    announce({ kind: "refused", message: words.stopped(reasonOf(error)) });
  }
}
