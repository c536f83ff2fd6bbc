// The same journey without a pointer.

import { expect, type Page, test } from "@playwright/test";
import { openPage } from "./support/open-page.ts";
import { tabTo } from "./support/open-runner.ts";

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** Goes along an open menu to an item whose name begins with that. */
async function chooseFromMenu(page: Page, name: string, key: "Enter" | "ArrowRight"): Promise<void> {
  const wanted = page.getByRole("menuitem", { name }).first();
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("ArrowDown");
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press(key);
}

test("breaks a call from its state, steps back, looks into the log, and keeps the run", async ({ page }) => {
  await openPage(page);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("toolbar", { name: "Run" })).toBeVisible();
  await tabTo(page, "application", /^Canvas of Careful checkout/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+F10");
  await chooseFromMenu(page, "Break “Card terminal”", "ArrowRight");
  await chooseFromMenu(page, "Forgets keys", "Enter");
  await expect(region(page, "Faults")).toContainText("Forgets keys: Card terminal");
  await expect(page.getByText("What became different")).toBeVisible();

  await tabTo(page, "button", "To the end");
  await page.keyboard.press("Enter");
  await expect(region(page, "Ledger")).toContainText("Card terminal");
  await tabTo(page, "button", "Step back");
  const time = page.getByRole("slider", { name: "Time of the run" });
  const last = Number(await time.getAttribute("aria-valuenow"));
  await page.keyboard.press("Enter");
  await expect(time).toHaveAttribute("aria-valuenow", String(last - 1));
  await tabTo(page, "combobox", "What to jump to");
  await page.keyboard.type("Faults");
  await tabTo(page, "button", "Back to the fault before");
  await page.keyboard.press("Enter");
  await expect(time).toHaveAttribute("aria-valuetext", /FAULT/);
  await tabTo(page, "button", "Stop at records like this");
  await page.keyboard.press("Enter");
  await expect(region(page, "Breakpoints")).toContainText("a fault strikes");
  await tabTo(page, "log", "Records of the run");
  await page.keyboard.press("ArrowUp");
  await expect(time).not.toHaveAttribute("aria-valuetext", /FAULT/);

  await tabTo(page, "button", "Save as scenario");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Make this run a scenario" })).toBeVisible();
  await tabTo(page, "textbox", "Name");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Keys are forgotten");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("combobox", { name: "Scenario" }).locator("option:checked")).toHaveText(
    "Keys are forgotten",
  );
});
