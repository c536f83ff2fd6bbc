// Lists the formats; of one that is named, what it can't carry.

import { nearestName } from "#base/nearest-name.ts";
import { formatIds, formatOf } from "#formats/registry.ts";
import { type Outcome, unusable } from "../outcome.ts";

export async function runFormats(id?: string): Promise<Outcome> {
  if (id === undefined) return said(listed());
  const format = formatOf(id);
  if (!format) {
    const near = nearestName(id, formatIds) ?? formatIds.find((each) => id.length > 2 && each.includes(id));
    const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
    return unusable(`There is no format "${id}".${hint} There are: ${formatIds.join(", ")}.`);
  }
  const losses = Object.entries(await format.loadLosses());
  const lines = losses.map(([code, { kind, what }]) => `  ${kind.padEnd(7)}  ${code.padEnd(15)}  ${what}\n`);
  return said(`${format.name}: ${format.summary}\nNot carried, or carried differently:\n${lines.join("")}`);
}

function listed(): string {
  const widest = Math.max(...formatIds.map((id) => id.length));
  const lines = formatIds.map((id) => {
    const format = formatOf(id);
    const ways = [...(format?.loadImport ? ["import"] : []), ...(format?.loadExport ? ["export"] : [])].join(", ");
    return `${id.padEnd(widest)}  ${ways.padEnd(14)}  ${format?.name}: ${format?.summary}\n`;
  });
  return lines.join("");
}

function said(stdout: string): Outcome {
  return { stdout, stderr: "", exitCode: 0 };
}
