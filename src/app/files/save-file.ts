// The project into a file. Where the browser lets a page write, it is the same file each time, and what somebody else has
// written there meanwhile is never lost in silence; elsewhere it is a download.

import { saveProject } from "#model/save.ts";
import { announce } from "#stores/announcement-store.ts";
import { currentProject } from "#stores/project-store.ts";
import { originOfProject, rememberOrigin } from "#stores/transfer/origin-store.ts";
import { openDialog } from "#stores/view-store.ts";
import { words } from "#words/files/save.ts";
import { download } from "./download.ts";
import { fileNameOf } from "./file-name.ts";
import { hasPickers, pickToSave } from "./file-pickers.ts";
import { noteWritten } from "./guard-leaving.ts";
import { writeFile } from "./write-file.ts";

export async function saveToFile(): Promise<void> {
  const origin = originOfProject();
  if (!origin?.handle || origin.source !== undefined) return saveToFileAs();
  await writeDocument(origin.handle, origin.text);
}

export async function saveToFileAs(): Promise<void> {
  if (!hasPickers()) {
    downloadDocument();
    return;
  }
  const handle = await pickToSave(fileNameOf(currentProject().name));
  if (handle) await writeDocument(handle);
}

/** Over whatever is there: asked for by somebody who knows it. */
export async function overwriteFile(): Promise<void> {
  const handle = originOfProject()?.handle;
  if (handle) await writeDocument(handle);
}

export function downloadDocument(): void {
  const project = currentProject();
  const fileName = fileNameOf(project.name);
  download(saveProject(project), fileName, "application/json");
  noteWritten();
  announce({ kind: "shown", message: words.savedAs(fileName) });
}

async function writeDocument(handle: FileSystemFileHandle, expected?: string): Promise<void> {
  const text = saveProject(currentProject());
  const origin = originOfProject();
  const written = await writeFile(handle, text, expected);
  if (written.kind === "written") noteWritten();
  if (written.kind === "changed") openDialog({ kind: "diskConflict", fileName: handle.name, theirs: written.theirs });
  // A project from a source file still goes back there; its document is a second file.
  if (written.kind === "written" && origin?.source === undefined)
    rememberOrigin({ fileName: handle.name, handle, text });
}
