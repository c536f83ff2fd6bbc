import type { Page } from "@playwright/test";

/** What the browser's storage knows of what was looked at last. */
export function storedViews(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("faultline");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction("sessions").objectStore("sessions").getAll();
          asking.onerror = () => reject(asking.error);
          asking.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(asking.result.map(({ view }: { view: object }) => view)));
          };
        };
      }),
  );
}
