// Which format a text is in, by what it looks like and how its file is called.

import { type FormatId, formatIds, formatOf } from "./registry.ts";

/** A document of our own, or a notation of the registry. */
export type SourceFormat = FormatId | "faultline";

export interface Recognised {
  readonly format: SourceFormat;
  /** From 0 to 1; below ½ only the name of the file speaks for it. */
  readonly sureness: number;
}

/** Backups and copied drawings are files of ours too, but no projects. */
export function recognise(text: string, fileName = ""): Recognised | undefined {
  if (/^\ufeff?\s*\{\s*"format"\s*:\s*"faultline-/.test(text)) return undefined;
  if (isOurs(text)) return { format: "faultline", sureness: 1 };
  let best: Recognised | undefined;
  for (const format of formatIds) {
    const sureness = formatOf(format)?.detect?.(text, fileName) ?? 0;
    if (sureness > (best?.sureness ?? 0)) best = { format, sureness };
  }
  return best;
}

function isOurs(text: string): boolean {
  return /^\ufeff?\s*\{/.test(text) && /"format"\s*:\s*"faultline"/.test(text.slice(0, 2000));
}
