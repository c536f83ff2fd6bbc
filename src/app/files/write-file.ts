// Writes a file on disk, and never over what somebody else has put there since it was last read or written here. The
// right to write is asked for first: before it is given, some browsers don't even let the file be read.

import { announce } from "#stores/announcement-store.ts";
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
      const message = `The browser was not allowed to write “${handle.name}”. Save to another file, or download a copy.`;
      announce({ kind: "refused", message });
      return { kind: "refused" };
    }
    if (expected !== undefined) {
      const theirs = await (await handle.getFile()).text();
      if (theirs !== expected && theirs !== text) return { kind: "changed", theirs };
    }
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    announce({ kind: "shown", message: `Saved “${handle.name}”.` });
    return { kind: "written" };
  } catch (error) {
    announce({
      kind: "refused",
      message: `${reasonFor(error, handle.name)} Save to another file, or download a copy.`,
    });
    return { kind: "refused" };
  }
}

function reasonFor(error: unknown, name: string): string {
  const kind = error instanceof DOMException ? error.name : "";
  if (kind === "NotFoundError") return `“${name}” is not there any more: it was moved, renamed or deleted.`;
  if (kind === "NotAllowedError") return `The browser was not allowed to write “${name}”.`;
  if (kind === "QuotaExceededError") return `There is no room left on the disk for “${name}”.`;
  if (kind === "NoModificationAllowedError") return `“${name}” is being written by another program or tab.`;
  return `“${name}” could not be written.`;
}
