// Which file on disk each project of this page belongs to, and what was in it when it was last read or written here.

interface DiskFile {
  readonly handle: FileSystemFileHandle;
  readonly text: string;
  readonly lastModified: number;
}

const files = new Map<string, DiskFile>();

export function diskFileOf(projectId: string): DiskFile | undefined {
  return files.get(projectId);
}

export async function noteDiskFile(projectId: string, handle: FileSystemFileHandle, text: string): Promise<void> {
  const { lastModified } = await handle.getFile();
  files.set(projectId, { handle, text, lastModified });
}

/** What somebody else has put there since; undefined as long as it is as it was left. */
export async function changedOnDisk({ handle, text, lastModified }: DiskFile): Promise<string | undefined> {
  const file = await handle.getFile();
  if (file.lastModified === lastModified) return undefined;
  const now = await file.text();
  return now === text ? undefined : now;
}
