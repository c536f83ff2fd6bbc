// What the service worker keeps: all files of the build, under a version that changes with any of them.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/** What the browser keeps itself, and what only tools read. */
const notKept = /^(?:service-worker\.js|offline-files\.js|\.vite\/)/;

export function offlineFiles() {
  let folder = "";
  return {
    name: "offline-files",
    apply: "build",
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle() {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
        .filter((file) => !notKept.test(file))
        .sort();
      const hash = createHash("sha256");
      for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
      const list = { version: hash.digest("hex").slice(0, 16), files: files.map((file) => `./${file}`) };
      writeFileSync(join(folder, "offline-files.js"), `self.offlineFiles = ${JSON.stringify(list)};\n`);
    },
  };
}
