// Writes exported files where they find xstate, has TypeScript check and translate them, and hands back its complaints.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface CheckedFiles {
  readonly complaints: string;
  /** The translated file, for `import()`. */
  path(name: string): string;
  remove(): void;
}

const modules = new URL("../../../../node_modules/", import.meta.url).pathname;

export function checkTypes(files: Readonly<Record<string, string>>, more: object = {}): CheckedFiles {
  mkdirSync(join(modules, ".exports"), { recursive: true });
  const folder = mkdtempSync(join(modules, ".exports", "t-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.ts`), text);
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    module: "ESNext",
    moduleResolution: "Bundler",
    strict: true,
    noUnusedParameters: true,
    noImplicitReturns: true,
    skipLibCheck: true,
    types: [],
    outDir: "out",
    ...more,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  return {
    complaints: complain(folder),
    path: (name) => join(folder, "out", `${name}.js`),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function complain(folder: string): string {
  try {
    execFileSync(process.execPath, [join(modules, "typescript/bin/tsc"), "-p", folder], { encoding: "utf8" });
    return "";
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}
