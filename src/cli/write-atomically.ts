// Replaces a file in one step: whoever reads it meanwhile, and whatever goes wrong, there is the old text or the new one.

import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

export async function writeAtomically(path: string, text: string): Promise<void> {
  // A link stays a link; what it leads to is replaced.
  const target = await realpath(path);
  const { mode } = await stat(target);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const file = await open(draft, "wx", mode);
  try {
    await file.writeFile(text, "utf8");
    await file.chmod(mode);
    await file.sync();
    await file.close();
    await rename(draft, target);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}
