import { expect, type Page } from "@playwright/test";
import { openPage } from "./open-page.ts";

/** A document of the test's own, dropped on the page. */
export async function openDocument(page: Page, document: { readonly name: string }): Promise<void> {
  await openPage(page);
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "test.faultline.json", { type: "application/json" }));
    window.document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, JSON.stringify(document));
  await expect(page.getByRole("textbox", { name: "Name of the project" })).toHaveValue(document.name);
}
