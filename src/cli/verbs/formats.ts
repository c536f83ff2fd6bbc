import { formatIds, formatOf } from "#formats/registry.ts";
import type { Outcome } from "../outcome.ts";

export function runFormats(): Outcome {
  const widest = Math.max(...formatIds.map((id) => id.length));
  const lines = formatIds.map((id) => {
    const format = formatOf(id);
    const ways = [...(format?.loadImport ? ["import"] : []), ...(format?.loadExport ? ["export"] : [])].join(", ");
    return `${id.padEnd(widest)}  ${ways.padEnd(14)}  ${format?.name}: ${format?.summary}\n`;
  });
  return { stdout: lines.join(""), stderr: "", exitCode: 0 };
}
