// Replaces a file in one step: whoever reads it meanwhile, and whatever goes wrong, there is the old content or the new one.

import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  options: { mayCreate?: boolean } = {},
): Promise<void> {
  // A link stays a link; what it leads to is replaced.
  const target = await existing(path, options.mayCreate ?? false);
  const mode = target === undefined ? undefined : (await stat(target)).mode;
  await replace(target ?? path, mode, content);
}

async function existing(path: string, mayCreate: boolean): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    if (mayCreate && error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

async function replace(target: string, mode: number | undefined, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const file = await open(draft, "wx", mode);
  try {
    await file.writeFile(content, "utf8");
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
    await file.close();
    await rename(draft, target);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}
