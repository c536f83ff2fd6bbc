import { expect, type Locator, type Page } from "@playwright/test";
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
export async function tabTo(
  page: Page,
  role: Parameters<Page["getByRole"]>[0],
  name: string | RegExp,
  within: Page | Locator = page,
): Promise<void> {
  const wanted = within.getByRole(role, { name }).first();
  await expect(wanted).toBeVisible();
  const isThere = () => wanted.evaluate((element) => element === document.activeElement);
  // Most of the way at once; what a count can't foresee, one by one.
  const distance = await wanted.evaluate(distanceByTab);
  for (let presses = 0; presses < Math.abs(distance); presses++)
    await page.keyboard.press(distance > 0 ? "Tab" : "Shift+Tab");
  for (let presses = 0; presses < 150; presses++) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to the ${role} “${name}”.`);
}

/** How many presses of Tab lead from where the keyboard is to an element; fewer than none for the way back. */
function distanceByTab(wanted: Element): number {
  const all = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, [tabindex]")];
  const stops = all.filter(
    (element) =>
      element === wanted ||
      element === document.activeElement ||
      (element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility({ visibilityProperty: true })),
  );
  const [from, to] = [stops.indexOf(document.activeElement as HTMLElement), stops.indexOf(wanted as HTMLElement)];
  return from < 0 || to < 0 ? 0 : to - from;
}
