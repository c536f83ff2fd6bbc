// Bytes of a file as text, or where they stop being text. Nothing is replaced in silence.

import { failure, type Result, success } from "#base/result.ts";
import type { ImportRefusal } from "#formats/format.ts";
import { words } from "#words/reading.ts";

const largestBytes = 50_000_000;

export function decodeText(bytes: Uint8Array): Result<string, ImportRefusal> {
  if (bytes.length > largestBytes) return failure({ message: words.tooBig, line: 1, column: 1 });
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const decoder = new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8", { fatal: true });
  try {
    return success(decoder.decode(bytes));
  } catch {
    const readable = new TextDecoder().decode(bytes);
    const before = readable.slice(0, Math.max(0, readable.indexOf("\ufffd"))).split("\n");
    return failure({
      message: words.noText,
      line: before.length,
      column: (before.at(-1) ?? "").length + 1,
    });
  }
}
