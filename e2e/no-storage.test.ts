// Where the browser stores nothing, or has no room left: it is said at once, and nothing is lost.

import { expect, test } from "@playwright/test";
import { openPage, runCommand } from "./support/open-page.ts";

test("says at once that nothing can be stored, or that storage is full, and lets nothing be lost", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await openPage(page);
  const alert = page.getByRole("alert").filter({ hasText: "Not saved." });
  await expect(alert).toContainText("does not let this page store anything");
  const downloading = page.waitForEvent("download");
  await alert.getByRole("button", { name: "Download a copy" }).click();
  expect((await downloading).suggestedFilename()).toBe("order-flow.faultline.json");
  await runCommand(page, "Projects …");
  await expect(page.getByRole("list", { name: "Projects" })).toContainText("keeps no projects");
});

test("says that the storage is full, and stores again when there is room", async ({ page }) => {
  await openPage(page);
  await expect(page.locator('[data-saving="saved"]')).toBeVisible();
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, {
      makeRoom: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const name = page.getByRole("textbox", { name: "Name of the project" });
  await name.fill("Too much");
  await name.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "storage is full" })).toBeVisible();
  await page.evaluate("window.makeRoom()");
  await name.fill("Enough room");
  await name.press("Enter");
  await expect(page.locator('[data-saving="saved"]')).toBeVisible();
  await openPage(page);
  await expect(name).toHaveValue("Enough room");
});
