// Several files at once, a folder or an archive. Our own documents become projects, everything else waits in the import
// dialog, one after the other; what can't be read at all is counted and named.

import { isBackup } from "#formats/backup.ts";
import { recognise } from "#formats/recognise.ts";
import { isZip, unpackZip } from "#formats/unpack-zip.ts";
import { loadProject } from "#model/load.ts";
import type { Project } from "#model/schema/project.ts";
import { announce } from "#stores/announcement-store.ts";
import { openDocument } from "#stores/open-document.ts";
import { storage } from "#stores/persistence/storage.ts";
import { storeNew } from "#stores/persistence/stored-projects.ts";
import { decodeText } from "#stores/transfer/decode-text.ts";
import { askToImportAll, type TextToImport } from "#stores/transfer/import-store.ts";
import { words } from "#words/files/bring-in.ts";
import { bringIn } from "./bring-in.ts";
import { whatItIs } from "./what-it-is.ts";

export interface Incoming {
  readonly file: File;
  readonly handle?: FileSystemFileHandle;
}

interface Sorted {
  readonly own: Project[];
  readonly backups: TextToImport[];
  readonly foreign: TextToImport[];
  readonly left: string[];
}

export async function bringInFiles(incoming: readonly Incoming[], folder?: string): Promise<void> {
  const [only] = incoming;
  if (incoming.length === 1 && only && folder === undefined) return bringInFile(only);
  await bringInTexts(await Promise.all(incoming.map(readTexts)), folder);
}

async function bringInFile(incoming: Incoming): Promise<void> {
  const read = await readTexts(incoming);
  const [first] = read.texts;
  if (read.isArchive) await bringInTexts([read], incoming.file.name);
  else if (first) await bringIn(first.text, first.fileName, first.handle);
  else announce({ kind: "refused", message: read.left[0] ?? words.nothing });
}

interface Read {
  readonly texts: readonly TextToImport[];
  /** Why the others are no texts. */
  readonly left: readonly string[];
  readonly isArchive?: boolean;
}

async function readTexts({ file, handle }: Incoming): Promise<Read> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { texts: [], left: [words.unreadable(file.name)] };
  }
  if (isZip(bytes)) return readArchive(file.name, bytes);
  const known = whatItIs(file.name, bytes);
  if (known !== undefined) return { texts: [], left: [known] };
  const text = decodeText(bytes);
  if (!text.ok) {
    const { line, column, message } = text.error;
    return { texts: [], left: [words.brokenAt(file.name, line, column, message)] };
  }
  return { texts: [{ text: text.value, fileName: file.name, handle }], left: [] };
}

function readArchive(name: string, bytes: Uint8Array): Read {
  const unpacked = unpackZip(bytes);
  if (!unpacked.ok) return { texts: [], left: [words.brokenArchive(name, unpacked.error)] };
  const texts: TextToImport[] = [];
  const left: string[] = [];
  for (const { path, bytes: content } of unpacked.value) {
    const text = whatItIs(path, content) === undefined ? decodeText(content) : undefined;
    if (text?.ok) texts.push({ text: text.value, fileName: path.replace(/^.*\//, ""), handle: undefined });
    else left.push(path);
  }
  return { texts, left, isArchive: true };
}

async function bringInTexts(read: readonly Read[], from: string | undefined): Promise<void> {
  const texts = read.flatMap((each) => each.texts);
  const { own, backups, foreign, left } = sorted(texts);
  const unread = left.length + read.flatMap((each) => each.left).length;
  const of = words.of(from);
  if (own.length + backups.length + foreign.length === 0) {
    announce({ kind: "refused", message: words.noneReadable(texts.length + unread, of) });
    return;
  }
  for (const { text, fileName } of backups) await bringIn(text, fileName);
  await openAll(own);
  if (unread > 0) announce({ kind: "warning", message: words.leftOut(unread, of, left[0]) });
  else if (own.length > 1) announce({ kind: "shown", message: words.cameIn(own.length) });
  if (foreign.length > 0) askToImportAll(foreign);
}

function sorted(texts: readonly TextToImport[]): Sorted {
  const all: Sorted = { own: [], backups: [], foreign: [], left: [] };
  for (const each of texts) {
    const found = recognise(each.text, each.fileName);
    const own = found?.format === "faultline" ? loadProject(each.text) : undefined;
    if (isBackup(each.text)) all.backups.push(each);
    else if (own?.ok) all.own.push(own.value);
    else if (found && found.sureness >= 0.5) all.foreign.push(each);
    else all.left.push(each.fileName);
  }
  return all;
}

/** The last is shown; where nothing can be stored, only one can be open. */
async function openAll(projects: readonly Project[]): Promise<void> {
  const database = storage();
  const last = projects.at(-1);
  if (!last) return;
  if (database) for (const project of projects.slice(0, -1)) await storeNew(database, project, Date.now());
  openDocument(last);
  if (!database && projects.length > 1)
    announce({
      kind: "warning",
      message: words.onlyOne(last.name),
    });
}
