import type { ImportReport } from "#formats/import-report.ts";
import { words } from "#words/transfer/import.ts";

/** “1 machine, 5 states and 7 transitions”. */
export function countWords(came: ImportReport["came"]): string {
  const parts = came.map(({ table, count }) => words.count(table, count));
  const last = parts.pop();
  if (last === undefined) return words.nothing;
  return parts.length === 0 ? last : words.and(parts.join(", "), last);
}
