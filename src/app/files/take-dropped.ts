// What was dropped as files: each with its handle where the browser gives it away, so that saving writes it again, and of
// a folder everything in it that somebody may have drawn or written.

import { bringInFiles, type Incoming } from "./bring-in-files.ts";

export interface DroppedItem {
  readonly file: File | null;
  readonly entry: FileSystemEntry | null;
  readonly handle: Promise<FileSystemHandle | null> | undefined;
}

/** Somebody who drops a whole disk is not kept waiting for it. */
const mostFiles = 500;
const deepest = 8;

export async function takeDropped(items: readonly DroppedItem[]): Promise<void> {
  const found: Incoming[] = [];
  for (const { file, entry, handle: asked } of items) {
    const handle = await asked;
    if (entry?.isDirectory) await walk(entry as FileSystemDirectoryEntry, found, 1);
    else if (file) found.push({ file, ...(isOfFile(handle) ? { handle } : {}) });
  }
  const folder = items.find(({ entry }) => entry?.isDirectory)?.entry?.name;
  await bringInFiles(found, folder);
}

/** Asked by its kind: browsers that give no files of the disk don't know the class. */
function isOfFile(handle: FileSystemHandle | null | undefined): handle is FileSystemFileHandle {
  return handle?.kind === "file";
}

async function walk(folder: FileSystemDirectoryEntry, found: Incoming[], depth: number): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    if (found.length >= mostFiles) return;
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    if (entry.isDirectory && depth < deepest) await walk(entry as FileSystemDirectoryEntry, found, depth + 1);
    else if (entry.isFile) found.push({ file: await fileOf(entry as FileSystemFileEntry) });
  }
}

/** A folder tells what is in it by and by, and nothing when it is done. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(new File([], entry.name))));
}
