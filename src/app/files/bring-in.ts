// Whatever is opened, dropped or pasted comes through here: a sound document of our own is opened at once, a backup is
// restored, everything else is shown with its report first.

import { isBackup } from "#formats/backup.ts";
import { recognise } from "#formats/recognise.ts";
import { loadProject } from "#model/load.ts";
import { announce } from "#stores/announcement-store.ts";
import { openDocument } from "#stores/open-document.ts";
import { decodeText } from "#stores/transfer/decode-text.ts";
import { askToImport } from "#stores/transfer/import-store.ts";
import { restoreBackup } from "./restore-backup.ts";

/** Whether it is on the screen now. */
export async function bringIn(text: string, fileName: string): Promise<boolean> {
  if (isBackup(text)) {
    await restoreBackup(text, fileName);
    return false;
  }
  if (recognise(text, fileName)?.format === "faultline") {
    const loaded = loadProject(text);
    if (loaded.ok) {
      openDocument(loaded.value);
      return true;
    }
  }
  askToImport(text, fileName);
  return false;
}

/** The text of the file when it was opened as a document of ours. */
export async function bringInFile(file: File): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    announce({
      kind: "refused",
      message: `“${file.name}” could not be read. Check that it is still there, then open it again.`,
    });
    return undefined;
  }
  const text = decodeText(bytes);
  if (!text.ok) {
    const { line, column, message } = text.error;
    announce({ kind: "refused", message: `${file.name}, line ${line}, column ${column}: ${message}` });
    return undefined;
  }
  return (await bringIn(text.value, file.name)) ? text.value : undefined;
}
