// Which format a text is in, by what it looks like and how its file is called.

import { type FormatId, formatIds, formatOf } from "./registry.ts";

export function recogniseFormat(text: string, fileName: string): FormatId | undefined {
  let best: FormatId | undefined;
  let sureness = 0;
  for (const id of formatIds) {
    const found = formatOf(id)?.detect?.(text, fileName) ?? 0;
    if (found > sureness) [best, sureness] = [id, found];
  }
  return best;
}
