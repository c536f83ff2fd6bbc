import { expect, type Page } from "@playwright/test";
import { openPage } from "./open-page.ts";

/** The runner with the open machine of that name. */
export async function openRunner(page: Page, machine: string): Promise<void> {
  await openPage(page);
  await page.getByRole("treeitem", { name: new RegExp(`^${machine}, machine`) }).click();
  await page.getByRole("application").focus();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("toolbar", { name: "Run" })).toBeVisible();
  await expect(page.getByRole("log")).toBeVisible();
}

/** A run that no scenario has prepared. */
export async function openFreeRun(page: Page, machine: string): Promise<void> {
  await openRunner(page, machine);
  await page.getByRole("combobox", { name: "Scenario" }).selectOption({ label: "Free run of this machine" });
  await expect(page.getByRole("region", { name: "Outcome" })).toBeVisible();
}

/** By the Tab key alone, as far as it may be. */
export async function tabTo(page: Page, role: Parameters<Page["getByRole"]>[0], name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 150; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to the ${role} “${name}”.`);
}
