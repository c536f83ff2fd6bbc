// Files from disk: with the browser's own dialog where it has one, so that saving writes the same file again.

import { announce } from "#stores/announcement-store.ts";
import { bringInFile } from "./bring-in.ts";
import { hasPickers, pickToOpen } from "./file-pickers.ts";

export async function askForFile(): Promise<void> {
  if (!hasPickers()) {
    askForFileByInput();
    return;
  }
  try {
    const handle = await pickToOpen();
    if (handle) await openHandle(handle);
  } catch {
    announce({
      kind: "refused",
      message: "The file could not be read. Check that it is still there, then open it again.",
    });
  }
}

/** Comes with a file that may be written again. */
export async function openHandle(handle: FileSystemFileHandle): Promise<void> {
  await bringInFile(await handle.getFile(), handle);
}

function askForFileByInput(): void {
  const input = document.createElement("input");
  input.type = "file";
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) bringInFile(file);
  });
  input.click();
}
