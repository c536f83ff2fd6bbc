// `npm run bench [-- NAME]`: bundles each bench/*.bench.ts as it would ship, runs it in plain Node and prints its tables.

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const wanted = process.argv[2] ?? "";
const names = readdirSync(join(root, "bench")).filter((name) => name.endsWith(".bench.ts") && name.startsWith(wanted));
if (names.length === 0) {
  console.error(`There is no benchmark named "${wanted}".`);
  process.exit(2);
}

console.log(
  `Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? "unknown processor"}. Medians of one run.\n`,
);
const outDir = mkdtempSync(join(root, "node_modules/.bench-"));
try {
  for (const name of names) {
    await build({
      root,
      configFile: false,
      logLevel: "error",
      publicDir: false,
      build: {
        ssr: join("bench", name),
        outDir,
        emptyOutDir: true,
        rolldownOptions: { output: { entryFileNames: "bench.mjs" } },
      },
    });
    const { bench } = await import(`${pathToFileURL(join(outDir, "bench.mjs")).href}?${name}`);
    for (const table of [await bench()].flat()) printTable(table);
  }
} finally {
  rmSync(outDir, { recursive: true });
}

function printTable({ title, columns, rows }) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  console.log([`## ${title}`, "", line(columns), line(columns.map(() => "---")), ...rows.map(line), ""].join("\n"));
}
