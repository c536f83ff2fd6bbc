// How a drawing is looked at: tabs, closed states, the outline, zoom, and what a layout may take and may move.

import { expect, type Page, test } from "@playwright/test";
import { bytesOf, canvasOf, drawn } from "./support/drawing.ts";
import { complaintsOf, openPage, runCommand, savedForGood } from "./support/open-page.ts";

const row = (page: Page, name: string) => page.getByRole("treeitem", { name: new RegExp(`^${name},`) }).first();
const tab = (page: Page, name: string) => page.getByRole("tab", { name });
const isDrawn = async (page: Page, name: string) => (await drawn(page)).some((words) => words.startsWith(name));

async function openOrder(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  await openPage(page);
  await row(page, "Order").click();
  await expect.poll(() => isDrawn(page, "Draft")).toBe(true);
}

test("goes from machine to machine by the keys of a tab list, and closes one", async ({ page }) => {
  await openOrder(page);
  await tab(page, "Order").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(tab(page, "Careful checkout")).toBeFocused();
  await expect(tab(page, "Careful checkout")).toHaveAttribute("aria-selected", "true");
  await expect.poll(() => isDrawn(page, "Paying")).toBe(true);
  await page.keyboard.press("Delete");
  await expect(tab(page, "Careful checkout")).toBeHidden();
  await expect(tab(page, "Order")).toHaveAttribute("aria-selected", "true");
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test("keeps a state closed over a reload, and goes to both ends of the outline", async ({ page }) => {
  await openOrder(page);
  await row(page, "Fulfilment").click();
  await canvasOf(page).focus();
  await page.keyboard.press("e");
  await expect.poll(() => isDrawn(page, "Packing")).toBe(false);
  await savedForGood(page);
  await page.reload();
  await expect.poll(() => isDrawn(page, "Fulfilment")).toBe(true);
  expect(await isDrawn(page, "Packing")).toBe(false);
  await row(page, "Order").focus();
  await page.keyboard.press("End");
  await expect(page.locator('[role="treeitem"]:focus')).toHaveAccessibleName(/Every order ends/);
  await page.keyboard.press("Home");
  await expect(page.locator('[role="treeitem"]:focus')).toHaveAccessibleName(/^Machines/);
});

test("zooms to everything, to the selection and to 100 %", async ({ page }) => {
  await openOrder(page);
  const zoom = page.getByText(/^\d+ %$/);
  await canvasOf(page).focus();
  await page.keyboard.press("Control+1");
  await expect(zoom).not.toHaveText("100 %");
  await page.keyboard.press("Control+0");
  await expect(zoom).toHaveText("100 %");
  await row(page, "Draft").click();
  await canvasOf(page).focus();
  await page.keyboard.press("Control+2");
  await expect(zoom).not.toHaveText("100 %");
});

test("lays out only what is new, and moves nothing that a person has placed", async ({ page }) => {
  await openOrder(page);
  await canvasOf(page).focus();
  await runCommand(page, "Lay out everything");
  await expect(page.getByRole("button", { name: /^Undo: Lay out everything/ })).toBeVisible();
  const before = JSON.parse(await bytesOf(page));
  await row(page, "Completed").click();
  await canvasOf(page).focus();
  await page.keyboard.press("n");
  await page.keyboard.type("Archived");
  await page.keyboard.press("Enter");
  await expect(row(page, "Archived")).toBeVisible();
  await runCommand(page, "Lay out only what has no place yet");
  const after = JSON.parse(await bytesOf(page));
  const [added = ""] = Object.keys(after.states).filter((id) => !(id in before.states));
  expect(after.states[added].name).toBe("Archived");
  for (const [id, place] of Object.entries(before.layout.states)) expect(after.layout.states[id]).toEqual(place);
});

test("stops a layout that takes too long, says so, and moves nothing", async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.clock.install();
  await openOrder(page);
  const before = await bytesOf(page);
  // The engine never answers.
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => {};
  });
  await runCommand(page, "Lay out everything");
  await page.clock.runFor(3000);
  await expect(page.getByText(/^Laying out \d+ states/)).toBeVisible();
  await page.clock.runFor(30_000);
  await expect(page.getByText(/took longer than 30 seconds and was stopped. Nothing was moved/).first()).toBeVisible();
  expect(await bytesOf(page)).toBe(before);
  expect(complaints).toEqual([]);
});

test("goes along with the code: a click on a state's line selects it", async ({ page }) => {
  await openOrder(page);
  await runCommand(page, "Show or hide the code");
  const code = page.getByRole("region", { name: "Code" });
  await code.getByRole("button", { name: "TypeScript" }).click();
  await row(page, "Undoing").click();
  await expect(code.locator(".cm-linked").first()).toContainText("Undoing");
  await row(page, "Draft").click();
  await expect(code.locator(".cm-linked").first()).toContainText("Draft");
  await code
    .getByText(/"?Reserving stock"?: \{/)
    .first()
    .click();
  await expect(row(page, "Reserving stock")).toHaveAttribute("aria-selected", "true");
});
