// Whatever is opened, dropped or pasted as a text comes through here: a sound document of our own is opened at once, also
// out of a link, a backup is restored, everything else is shown with its report first.

import { isBackup } from "#formats/backup.ts";
import { recognise } from "#formats/recognise.ts";
import { readShareFragment, sharedIn } from "#formats/share-link.ts";
import { loadingProject } from "#model/load.ts";
import { facesAhead } from "#scene/faces/faces-ahead.ts";
import { announce } from "#stores/announcement-store.ts";
import { inSlices } from "#stores/in-slices.ts";
import { openDocument } from "#stores/open-document.ts";
import { askToImport } from "#stores/transfer/import-store.ts";
import { rememberOrigin } from "#stores/transfer/origin-store.ts";
import { closeDialog } from "#stores/view-store.ts";
import { expectDrawingOf } from "#stores/ways/ways-elsewhere.ts";
import { words } from "#words/files/bring-in.ts";
import { openShared } from "../shared/open-copy-link.ts";
import { restoreBackup } from "./restore-backup.ts";

/** With the file itself, where the browser gave it away: it can be written again. */
export async function bringIn(text: string, fileName: string, handle?: FileSystemFileHandle): Promise<void> {
  if (text.trim() === "") {
    announce({ kind: "refused", message: words.empty(fileName) });
    return;
  }
  if (isBackup(text)) {
    await restoreBackup(text, fileName);
    return;
  }
  const fragment = sharedIn(text);
  if (fragment !== undefined) {
    openLink(fragment);
    return;
  }
  if (isAddress(text)) {
    announce({
      kind: "refused",
      message: words.address,
    });
    return;
  }
  const isOwn = recognise(text, fileName)?.format === "faultline";
  if (isOwn) expectDrawingOf(text);
  const loaded = isOwn ? await inSlices(loadingProject(text)) : undefined;
  if (!loaded?.ok) {
    askToImport(text, fileName, handle);
    return;
  }
  await inSlices(facesAhead(loaded.value));
  closeDialog();
  openDocument(loaded.value);
  if (handle) rememberOrigin({ fileName: handle.name, handle, text });
}

/** A text that is nothing but the address of something else. */
export function isAddress(text: string): boolean {
  return /^\s*https?:\/\/\S+\s*$/.test(text);
}

function openLink(fragment: string): void {
  const read = readShareFragment(fragment);
  if (!read.ok) {
    announce({ kind: "refused", message: read.error });
    return;
  }
  closeDialog();
  openShared(read.value);
}
