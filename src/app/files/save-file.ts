// The project into a file. Where the browser lets a page write, it is the same file each time, and what somebody else has
// written there meanwhile is never lost in silence; elsewhere it is a download.

import { saveProject } from "#model/save.ts";
import { announce } from "#stores/announcement-store.ts";
import { currentProject, useProjectStore } from "#stores/project-store.ts";
import { openDialog } from "#stores/view-store.ts";
import { changedOnDisk, diskFileOf, noteDiskFile } from "./disk-file.ts";
import { download } from "./download.ts";
import { fileNameOf } from "./file-name.ts";
import { hasPickers, mayWrite, pickToSave } from "./file-pickers.ts";

export async function saveToFile(): Promise<void> {
  const file = diskFileOf(useProjectStore.getState().id);
  if (!file) return saveToFileAs();
  await tryIt(file.handle.name, async () => {
    const theirs = await changedOnDisk(file);
    if (theirs === undefined) await writeTo(file.handle);
    else openDialog({ kind: "diskConflict", fileName: file.handle.name, theirs });
  });
}

export async function saveToFileAs(): Promise<void> {
  if (!hasPickers()) {
    downloadDocument();
    return;
  }
  await tryIt("the file", async () => {
    const handle = await pickToSave(fileNameOf(currentProject().name));
    if (handle) await writeTo(handle);
  });
}

/** Over whatever is there: asked for by somebody who knows it. */
export async function overwriteFile(): Promise<void> {
  const file = diskFileOf(useProjectStore.getState().id);
  if (file) await tryIt(file.handle.name, () => writeTo(file.handle));
}

export function downloadDocument(): void {
  const project = currentProject();
  const fileName = fileNameOf(project.name);
  download(saveProject(project), fileName, "application/json");
  announce({ kind: "done", message: `Saved as “${fileName}”.` });
}

async function writeTo(handle: FileSystemFileHandle): Promise<void> {
  const { id, project } = useProjectStore.getState();
  if (!(await mayWrite(handle))) {
    announce({
      kind: "refused",
      message: `The browser was not allowed to write “${handle.name}”. Save as another file, or download a copy.`,
    });
    return;
  }
  const text = saveProject(project);
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
  await noteDiskFile(id, handle, text);
  announce({ kind: "done", message: `Saved “${handle.name}”.` });
}

async function tryIt(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    const message = `“${name}” could not be written: it may have been moved, or the disk be full. Save as another file, or download a copy.`;
    announce({ kind: "refused", message });
  }
}
