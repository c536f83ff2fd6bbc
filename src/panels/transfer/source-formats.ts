import type { SourceFormat } from "#formats/recognise.ts";
import { formatIds, formatOf } from "#formats/registry.ts";
import { words } from "#words/transfer/import.ts";

/** What can be read, our own documents first. */
export const sourceFormats: readonly SourceFormat[] = [
  "faultline",
  ...formatIds.filter((id) => formatOf(id)?.loadImport !== undefined),
];

export function sourceName(format: SourceFormat): string {
  return format === "faultline" ? words.ownDocument : (formatOf(format)?.name ?? format);
}
