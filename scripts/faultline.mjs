// Runs the command line from source: builds it first when a source file is newer than what was built.

import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = join(root, "dist/cli/faultline.mjs");

function newestChange(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

if (!existsSync(bundle) || statSync(bundle).mtimeMs < newestChange(join(root, "src")))
  await build({ root, configFile: join(root, "vite.cli.config.ts"), logLevel: "error" });

await import(pathToFileURL(bundle).href);
