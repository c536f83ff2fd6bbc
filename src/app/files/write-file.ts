// Writes a file on disk, and never over what somebody else has put there since it was last read or written here. The
// right to write is asked for first: before it is given, some browsers don't even let the file be read.

import { announce } from "#stores/announcement-store.ts";
import { words } from "#words/files/save.ts";
import { mayWrite } from "./file-pickers.ts";

export type Written =
  | { readonly kind: "written" }
  /** Why has been said. */
  | { readonly kind: "refused" }
  | { readonly kind: "changed"; readonly theirs: string };

/** `expected` is what should still be in it; without it, whatever is there is written over. */
export async function writeFile(handle: FileSystemFileHandle, text: string, expected?: string): Promise<Written> {
  try {
    if (!(await mayWrite(handle))) {
      announce({ kind: "refused", message: words.instead(words.notAllowed(handle.name)) });
      return { kind: "refused" };
    }
    if (expected !== undefined) {
      const theirs = await (await handle.getFile()).text();
      if (theirs !== expected && theirs !== text) return { kind: "changed", theirs };
    }
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    announce({ kind: "shown", message: words.saved(handle.name) });
    return { kind: "written" };
  } catch (error) {
    announce({
      kind: "refused",
      message: words.instead(reasonFor(error, handle.name)),
    });
    return { kind: "refused" };
  }
}

function reasonFor(error: unknown, name: string): string {
  const kind = error instanceof DOMException ? error.name : "";
  if (kind === "NotFoundError") return words.gone(name);
  if (kind === "NotAllowedError") return words.notAllowed(name);
  if (kind === "QuotaExceededError") return words.noRoom(name);
  if (kind === "NoModificationAllowedError") return words.inUse(name);
  return words.failed(name);
}
