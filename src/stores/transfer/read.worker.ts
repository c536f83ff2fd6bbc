// Reads foreign text beside the page, so that a hostile file can hang nothing but this.

import type { Result } from "#base/result.ts";
import { type ReadAny, type ReadRefusal, readAny } from "#formats/read-any.ts";
import { recognise, type SourceFormat } from "#formats/recognise.ts";
import { formatOf } from "#formats/registry.ts";

export interface ReadRequest {
  readonly text: string;
  readonly fileName: string;
  readonly as: SourceFormat | undefined;
  /** Takes as long as it needs. */
  readonly isPatient: boolean;
}

/** `begun` once all that reads is there. */
export type ReadAnswer = "begun" | Result<ReadAny, ReadRefusal>;

self.addEventListener("message", async ({ data: { text, fileName, as } }: MessageEvent<ReadRequest>) => {
  const format = as ?? recognise(text, fileName)?.format;
  if (format !== undefined) await formatOf(format)?.loadImport?.();
  self.postMessage("begun");
  self.postMessage(await readAny(text, fileName, format));
});
