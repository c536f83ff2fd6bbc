// One project in two tabs: each sees what the other does, undo goes both ways, and what both change at the same moment is
// kept twice.

import { expect, type Page, test } from "@playwright/test";
import { complaintsOf, openPage, runCommand, savedForGood } from "./support/open-page.ts";

const nameOf = (page: Page) => page.getByRole("textbox", { name: "Name of the project" });
const row = (page: Page, name: string) => page.getByRole("treeitem", { name: new RegExp(`^${name},`) });

async function rename(page: Page, from: string, to: string): Promise<void> {
  await row(page, from).click();
  const field = page.getByRole("region", { name: "Inspector" }).getByRole("textbox", { name: "Name" });
  await field.fill(to);
  await field.press("Enter");
  await expect(row(page, to)).toBeVisible();
}

test("shows what another tab does, undoes it too, and keeps both when both change at once", async ({
  page,
  context,
}) => {
  // Hears nothing of other tabs while it is told so, as a tab that the browser has put to sleep.
  await page.addInitScript(() => {
    const listen = BroadcastChannel.prototype.addEventListener;
    BroadcastChannel.prototype.addEventListener = function (this: BroadcastChannel, type: string, listener: unknown) {
      const hears = (event: Event) => {
        if (!("isDeaf" in window)) (listener as (event: Event) => void)(event);
      };
      listen.call(this, type, hears);
    } as typeof listen;
  });
  await openPage(page);
  await savedForGood(page);
  const other = await context.newPage();
  const complaints = [complaintsOf(page), complaintsOf(other)];
  await openPage(other);

  await rename(page, "Paid", "Settled");
  await expect(row(other, "Settled")).toBeVisible();
  await rename(other, "Not paid", "Refused");
  await expect(row(page, "Refused")).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo: Changes from another tab" })).toBeVisible();
  await page.getByRole("application").focus();
  await page.keyboard.press("Control+z");
  await expect(row(other, "Not paid")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(row(other, "Paid")).toBeVisible();
  await page.keyboard.press("Control+Shift+z");
  await expect(row(other, "Settled")).toBeVisible();

  await page.evaluate(() => Object.assign(window, { isDeaf: true }));
  await rename(other, "Settled", "Theirs");
  await savedForGood(other);
  await rename(page, "Settled", "Mine");
  await expect(page.getByRole("alert")).toContainText("was changed in another tab at the same moment");
  await expect(nameOf(page)).toHaveValue("Order flow (copy)");
  await expect(row(page, "Mine")).toBeVisible();
  await expect(row(other, "Theirs")).toBeVisible();
  await expect(nameOf(other)).toHaveValue("Order flow");
  await runCommand(other, "Projects …");
  const projects = other.getByRole("list", { name: "Projects" });
  await expect(projects.getByRole("listitem")).toHaveCount(2);

  await projects
    .getByRole("button", { name: /Order flow \(copy\)/ })
    .first()
    .click();
  await expect(row(other, "Mine")).toBeVisible();
  await page.close();
  await other.reload();
  await expect(row(other, "Mine")).toBeVisible();
  expect(complaints.flat()).toEqual([]);
});

test("asks before it is closed while something is not stored, and not when a file has it", async ({ page }) => {
  await openPage(page);
  await savedForGood(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await nameOf(page).fill("Precious");
  await nameOf(page).press("Enter");
  const alert = page.getByRole("alert").filter({ hasText: "storage is full" });
  await expect(alert).toBeVisible();
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await expect(nameOf(page)).toHaveValue("Precious");
  await Promise.all([page.waitForEvent("download"), alert.getByRole("button", { name: "Download a copy" }).click()]);
  const closed = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await closed;
});
