// Files from disk: with the browser's own dialog where it has one, so that saving writes the same file again.

import { announce } from "#stores/announcement-store.ts";
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
  await takeIn(await handle.getFile(), handle);
}

/** What knows other notations is fetched with the first file. */
async function takeIn(file: File, handle?: FileSystemFileHandle): Promise<void> {
  const { bringInFile } = await import("./bring-in.ts");
  await bringInFile(file, handle);
}

function askForFileByInput(): void {
  const input = document.createElement("input");
  input.type = "file";
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) takeIn(file);
  });
  input.click();
}
