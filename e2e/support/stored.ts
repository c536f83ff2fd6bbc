import type { Page } from "@playwright/test";

/** The text of a file in the page's private folder, which stands for the disk; empty until there is one. */
export function stored(page: Page, name: string): Promise<string> {
  return page.evaluate(async (fileName) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(fileName, { create: true });
    // A file that is being written can't be read for a moment.
    for (;;)
      try {
        return await (await handle.getFile()).text();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
  }, name);
}
