import { announce } from "#stores/announcement-store.ts";
import { mayWrite } from "./file-pickers.ts";

/** Whether it was written; why not has been said. */
export async function writeFile(handle: FileSystemFileHandle, text: string): Promise<boolean> {
  try {
    if (!(await mayWrite(handle))) {
      const message = `The browser was not allowed to write “${handle.name}”. Save as another file, or download a copy.`;
      announce({ kind: "refused", message });
      return false;
    }
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    announce({ kind: "shown", message: `Saved “${handle.name}”.` });
    return true;
  } catch {
    const message = `“${handle.name}” could not be written: it may have been moved, or the disk be full. Save as another file, or download a copy.`;
    announce({ kind: "refused", message });
    return false;
  }
}
