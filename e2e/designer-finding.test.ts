// How things are found: problems with their way out, what lies in a closed state, and the code beside the drawing.

import { expect, type Page, test } from "@playwright/test";
import { bytesOf, canvasOf, drawn } from "./support/drawing.ts";
import { complaintsOf, openPage, runCommand } from "./support/open-page.ts";

async function openOrder(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  await openPage(page);
  await page.getByRole("treeitem", { name: /^Order, machine/ }).click();
}

const row = (page: Page, name: string) => page.getByRole("treeitem", { name: new RegExp(`^${name},`) }).first();

test("mends a problem with one click, as one step of undo", async ({ page }) => {
  const complaints = complaintsOf(page);
  await openOrder(page);
  await runCommand(page, "Show or hide problems");
  const problems = page.getByRole("region", { name: "Problems" });
  const before = await bytesOf(page);
  await problems.getByRole("button", { name: "Send input.orderId as the key" }).click();
  await expect(problems.getByText(/is retried and changes the world/)).toBeHidden();
  await expect(page.getByRole("button", { name: /^Undo: Send input.orderId as the key/ })).toBeVisible();
  expect(JSON.parse(await bytesOf(page)).invocations).not.toEqual(JSON.parse(before).invocations);
  await canvasOf(page).focus();
  await page.keyboard.press("Control+z");
  await expect(problems.getByText(/is retried and changes the world/)).toBeVisible();
  expect(await bytesOf(page)).toBe(before);
  await problems.getByRole("button", { name: /is retried and changes the world/ }).click();
  await expect(page.getByRole("region", { name: "Inspector" }).getByRole("heading", { level: 2 })).toContainText(
    "Card terminal",
  );

  await canvasOf(page).focus();
  await page.keyboard.press("n");
  await page.keyboard.type("Archived");
  await page.keyboard.press("Enter");
  const inspector = page.getByRole("region", { name: "Inspector" });
  await inspector.getByRole("button", { name: "Connect it …" }).click();
  await expect(page.getByRole("combobox", { name: "Connect to “Archived” from" })).toBeFocused();
  await expect(page.locator('[role="option"][data-highlighted]')).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Undo: Connect .*“Archived”$/ })).toBeVisible();
  await expect(problems.getByText(/“?"?Archived.* is never entered/)).toBeHidden();
  expect(complaints).toEqual([]);
});

test("finds what lies in a closed state, and goes there", async ({ page }) => {
  await openOrder(page);
  await row(page, "Fulfilment").click();
  await canvasOf(page).focus();
  await page.keyboard.press("e");
  await expect.poll(async () => (await drawn(page)).some((words) => words.startsWith("Packing"))).toBe(false);
  await page.keyboard.press("Control+f");
  await page.getByPlaceholder(/^Search states/).fill("Packing");
  await expect(page.locator('[role="option"][data-highlighted]')).toHaveText(/^Packing/);
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await drawn(page)).some((words) => words.startsWith("Packing"))).toBe(true);
  await expect(row(page, "Packing")).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("navigation", { name: "Where you are" })).toContainText("Fulfilment");
});

test("takes in what is typed before a dialog is there, and Enter before anything is found", async ({ page }) => {
  const complaints = complaintsOf(page);
  const late: (() => void)[] = [];
  await page.route(/\/(?:palette|search)-dialog-/, async (route) => {
    await new Promise<void>((resolve) => late.push(resolve));
    await route.continue();
  });
  const arrive = async () => {
    await expect.poll(() => late.length).toBe(1);
    late.pop()?.();
  };
  await openOrder(page);
  await page.getByRole("combobox", { name: "Kind" }).focus();
  await page.keyboard.press("Control+f");
  await page.keyboard.type("Packin");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("ng");
  await page.keyboard.press("Enter");
  await arrive();
  await expect(row(page, "Packing")).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("dialog")).toBeHidden();

  await page.keyboard.press("Control+f");
  await page.keyboard.type("Fulfilment");
  await page.keyboard.press("Enter");
  await expect(row(page, "Fulfilment")).toHaveAttribute("aria-selected", "true");

  await canvasOf(page).focus();
  await page.keyboard.press("Shift+F10");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(canvasOf(page)).toBeFocused();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("New project");
  await arrive();
  await expect(page.getByRole("combobox", { name: "Find a command" })).toHaveValue("New project");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Draw the first state")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("shows in the code what is selected on the canvas, and selects on the canvas what is clicked in the code", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openOrder(page);
  await runCommand(page, "Show or hide the code");
  const code = page.getByRole("region", { name: "Code" });
  await expect(code.getByText(/Written by Faultline/)).toBeVisible();
  for (const language of ["TypeScript", "JSON"]) {
    await code.getByRole("button", { name: language }).click();
    await row(page, "Charging card").click();
    const lit = code.locator(".cm-linked");
    await expect(lit.first()).toContainText("Charging card");
    await lit.first().click();
    await expect(row(page, "Charging card")).toHaveAttribute("aria-selected", "true");
    await row(page, "Undoing").click();
    await expect(lit.first()).toContainText("Undoing");
    await code
      .locator(".cm-line", { hasText: /onDone/ })
      .first()
      .click();
    await expect(page.getByRole("region", { name: "Inspector" }).getByRole("heading", { level: 2 })).toContainText(
      /Call|Transition/,
    );
  }
  expect(complaints).toEqual([]);
});
