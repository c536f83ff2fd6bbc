// The files of an archive, within bounds: what a few letters of an archive stand for may be gigabytes.

import { unzipSync } from "fflate";
import { failure, type Result, success } from "#base/result.ts";

export interface UnpackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const mostFiles = 500;
const largestFile = 5_000_000;
const largestSum = 50_000_000;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Without what is too large for a document, hidden, or of somebody else's packages. */
export function unpackZip(bytes: Uint8Array): Result<readonly UnpackedFile[], string> {
  let [count, sum] = [0, 0];
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith("/") || /(?:^|\/)(?:\.|__MACOSX\/|node_modules\/)/.test(name)) return false;
        if (originalSize > largestFile || count >= mostFiles || sum + originalSize > largestSum) return false;
        count += 1;
        sum += originalSize;
        return true;
      },
    });
    return success(Object.entries(files).map(([path, content]) => ({ path, bytes: content })));
  } catch {
    return failure(
      "The archive is damaged, or packed in a way that can't be read here. Unpack it and drop the folder.",
    );
  }
}
