// Reads a file or standard input, never more than the limit, and never anything that is not text. Refusals are sentences.

import { Buffer } from "node:buffer";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { failure, type Result, success } from "#base/result.ts";

export const mostBytes = 32 * 1024 * 1024;

export async function readInput(path: string, name: string): Promise<Result<string, string>> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) return failure(tooLarge(name, `${megabytes(size)} MB`));
    return await readStream(createReadStream(path), name);
  } catch (error) {
    return failure(describeFileError(error, name, "read"));
  }
}

/** Also for pipes and devices, whose size nobody knows before. */
export async function readStream(stream: AsyncIterable<unknown>, name: string): Promise<Result<string, string>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > mostBytes) return failure(tooLarge(name, `more than ${megabytes(mostBytes)} MB`));
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks), name);
}

function decode(bytes: Buffer, name: string): Result<string, string> {
  try {
    return success(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return failure(describeEncoding(bytes, name));
  }
}

function describeEncoding(bytes: Buffer, name: string): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return `${name}:1:1: The file is encoded as UTF-16. Save it as UTF-8.`;
  if (bytes.subarray(0, 4000).includes(0)) return `${name}:1:1: This is a binary file, not a text.`;
  const readable = new TextDecoder("utf-8").decode(bytes.subarray(0, firstInvalidByte(bytes)));
  const lines = readable.split("\n");
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return `${name}:${lines.length}:${column}: This is not valid UTF-8. Save the file as UTF-8.`;
}

/** Decoding a longer and longer half of the bytes, not byte by byte: the file may be large. */
function firstInvalidByte(bytes: Buffer): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValidStart(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function isValidStart(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

export function describeFileError(error: unknown, name: string, verb: "read" | "changed" | "written"): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const sentences: Readonly<Record<string, string>> = {
    ENOENT:
      verb === "written"
        ? "The folder it should be in does not exist. Make it first, or name another one."
        : "There is no such file. Check the name, and the folder it is relative to.",
    EISDIR: "This is a folder. Name a file in it.",
    ENOTDIR: "A part of this path is a file, not a folder.",
    EACCES: `The file may not be ${verb}: permission denied.`,
    EPERM: `The file may not be ${verb}: permission denied.`,
    EROFS: "The file can't be changed: the disk is read-only.",
    ENOSPC: "The file can't be changed: the disk is full.",
    ELOOP: "The file is a link that leads in a circle.",
    ENAMETOOLONG: "The name is too long for a file.",
    ERR_INVALID_ARG_VALUE: "This can't be the name of a file.",
  };
  return `${name}: ${sentences[code] ?? `The file can't be ${verb} (${code || String(error)}).`}`;
}

function tooLarge(name: string, size: string): string {
  const most = megabytes(mostBytes);
  return `${name}: The file is too large (${size}); at most ${most} MB are read. Split the project into several files.`;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, "");
}
