// What a formatter with the usual settings makes of exported files: two spaces, double quotes, 80 columns.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const formatter = new URL("../../../../node_modules/@biomejs/biome/bin/biome", import.meta.url).pathname;

/** The lines that it would write otherwise. */
export function reformatted(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "faultline-format-"));
  const settings = { root: true, formatter: { indentStyle: "space", lineWidth: 80 } };
  writeFileSync(join(folder, "biome.json"), JSON.stringify(settings));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.ts`), text);
  execFileSync(process.execPath, [formatter, "format", "--write", "."], { cwd: folder, stdio: "ignore" });
  const changed = Object.entries(files).flatMap(([name, text]) => {
    const lines = new Set(text.split("\n"));
    const formatted = readFileSync(join(folder, `${name}.ts`), "utf8");
    const others = formatted.split("\n").filter((line) => !lines.has(line));
    return formatted === text ? [] : [`${name}:`, ...others];
  });
  rmSync(folder, { recursive: true });
  return changed;
}
