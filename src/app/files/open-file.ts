// Files from disk: with the browser's own dialog where it has one, so that saving writes the same file again.

import { announce } from "#stores/announcement-store.ts";
import { words } from "#words/files/open.ts";
import type { Incoming } from "./bring-in-files.ts";
import { hasPickers, pickToOpen } from "./file-pickers.ts";

export async function askForFile(): Promise<void> {
  if (!hasPickers()) {
    askForFileByInput();
    return;
  }
  try {
    const handles = await pickToOpen();
    if (handles.length === 0) return;
    await takeIn(await Promise.all(handles.map(async (handle) => ({ file: await handle.getFile(), handle }))));
  } catch {
    announce({
      kind: "refused",
      message: words.unreadable,
    });
  }
}

/** What knows other notations is fetched with the first file. */
async function takeIn(files: readonly Incoming[]): Promise<void> {
  const { bringInFiles } = await import("./bring-in-files.ts");
  await bringInFiles(files);
}

function askForFileByInput(): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) takeIn(files.map((file) => ({ file })));
  });
  input.click();
}
