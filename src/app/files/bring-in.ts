// Whatever is opened, dropped or pasted comes through here: a sound document of our own is opened at once, a backup is
// restored, everything else is shown with its report first.

import { isBackup } from "#formats/backup.ts";
import { recognise } from "#formats/recognise.ts";
import { loadProject } from "#model/load.ts";
import { announce } from "#stores/announcement-store.ts";
import { openDocument } from "#stores/open-document.ts";
import { decodeText } from "#stores/transfer/decode-text.ts";
import { askToImport } from "#stores/transfer/import-store.ts";
import { rememberOrigin } from "#stores/transfer/origin-store.ts";
import { closeDialog } from "#stores/view-store.ts";
import { restoreBackup } from "./restore-backup.ts";

/** With the file itself, where the browser gave it away: it can be written again. */
export async function bringIn(text: string, fileName: string, handle?: FileSystemFileHandle): Promise<void> {
  if (isBackup(text)) {
    await restoreBackup(text, fileName);
    return;
  }
  const loaded = recognise(text, fileName)?.format === "faultline" ? loadProject(text) : undefined;
  if (!loaded?.ok) {
    askToImport(text, fileName, handle);
    return;
  }
  closeDialog();
  openDocument(loaded.value);
  if (handle) rememberOrigin({ fileName: handle.name, handle, text });
}

export async function bringInFile(file: File, handle?: FileSystemFileHandle): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    announce({
      kind: "refused",
      message: `“${file.name}” could not be read. Check that it is still there, then open it again.`,
    });
    return;
  }
  const text = decodeText(bytes);
  if (!text.ok) {
    const { line, column, message } = text.error;
    announce({ kind: "refused", message: `${file.name}, line ${line}, column ${column}: ${message}` });
    return;
  }
  await bringIn(text.value, file.name, handle);
}
