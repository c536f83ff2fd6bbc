// A trace as JSON lines: the head, then one record a line. Always the same bytes for the same run.

import type { Trace } from "./trace.ts";

export function printTrace({ records, ...head }: Trace): string {
  const inOrder = records.map(({ seq, t, instance, cause, ...body }) => ({ seq, t, instance, cause, ...body }));
  const lines = [head, ...inOrder].map((line) => JSON.stringify(line, replaceUnprintable));
  return `${lines.join("\n")}\n`;
}

/** What JSON has no word for is written as text, so that two different runs never look the same. */
function replaceUnprintable(_key: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return value;
}
