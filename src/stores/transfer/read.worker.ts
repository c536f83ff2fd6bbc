// Reads foreign text beside the page, so that a hostile file can hang nothing but this.

import { readAny } from "#formats/read-any.ts";
import type { SourceFormat } from "#formats/recognise.ts";

export interface ReadRequest {
  readonly text: string;
  readonly fileName: string;
  readonly as: SourceFormat | undefined;
}

self.addEventListener("message", async ({ data: { text, fileName, as } }: MessageEvent<ReadRequest>) => {
  self.postMessage(await readAny(text, fileName, as));
});
