import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const isModule = (path) => /\.tsx?$/.test(path);

export function readModules() {
  return readdirSync(join(root, "src"), { recursive: true })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter(isModule)
    .sort()
    .map((path) => ({ path, source: readFileSync(join(root, path), "utf8") }));
}

/** Counted another way, so that a mistake in looking shows. An unpacked archive has no git to ask, and is walked by hand. */
export function countModules() {
  try {
    const listed = execFileSync("git", ["ls-files", "src"], { cwd: root, encoding: "utf8", stdio: "pipe" });
    return listed.split("\n").filter((path) => isModule(path) && existsSync(join(root, path))).length;
  } catch {
    return countIn(join(root, "src"));
  }
}

function countIn(folder) {
  let count = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    count += entry.isDirectory() ? countIn(join(folder, entry.name)) : Number(isModule(entry.name));
  return count;
}
