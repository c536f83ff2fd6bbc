// What is fetched before the page can be used: the entry, the canvas and the outline, and all that they import. The
// inspector comes after the first picture.

import { existsSync, readFileSync } from "node:fs";

const manifestPath = "dist/page/.vite/manifest.json";
const atOnce = ["index.html", "src/canvas/canvas.tsx", "src/panels/outline/outline.tsx"];

function filesAtOnce() {
  if (!existsSync(manifestPath)) throw new Error("There is no build to measure. Run `npm run build` first.");
  const manifest = JSON.parse(readFileSync(manifestPath, "utf8"));
  const files = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no "${key}". Correct the list in .size-limit.mjs.`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const key of atOnce) visit(key);
  return [...files].map((file) => `dist/page/${file}`);
}

export default [{ name: "scripts of the first screen", path: filesAtOnce(), limit: "320 kB", gzip: true }];
