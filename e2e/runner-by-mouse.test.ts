// What a person does with the runner, from the first lost reply to the scenario that guards against it.

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { complaintsOf, runCommand, savedForGood } from "./support/open-page.ts";
import { openFreeRun } from "./support/open-runner.ts";

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const toEnd = (page: Page) => page.getByRole("button", { name: "To the end" }).click();

async function breakFromDrawing(page: Page, state: string, what: string, fault: string): Promise<void> {
  const box = await page.locator(`[data-state-id="${state}"]`).boundingBox();
  if (!box) throw new Error(`"${state}" is not in view.`);
  await page.mouse.click(box.x + box.width / 2, box.y + 18, { button: "right" });
  await page.getByRole("menuitem", { name: `Break “${what}”` }).click();
  await page.getByRole("menuitem", { name: fault, exact: true }).click();
}

test("loses a reply, sees the customer pay twice, adds a key, and sees it clean", async ({ page }) => {
  const complaints = complaintsOf(page);
  await openFreeRun(page, "Hasty checkout");
  await breakFromDrawing(page, "hasty-paying", "Card terminal", "Reply lost");
  await expect(region(page, "Faults")).toContainText("Reply lost: Card terminal, the first time");
  await toEnd(page);
  await expect(region(page, "Ledger")).toContainText("done twice");
  await expect(page.getByText("What became different")).toBeVisible();

  await page.getByRole("treeitem", { name: /^Hasty checkout, machine/ }).click();
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
  const inspector = page.getByRole("region", { name: "Inspector" });
  await inspector.getByRole("button", { name: /^Card terminal\b.*timeout/ }).click();
  await inspector.getByRole("button", { name: "Add policy" }).click();
  await page.getByRole("menuitem", { name: /^Idempotency key/ }).click();
  const key = inspector.getByRole("textbox", { name: "Key" });
  await expect(key).toBeFocused();
  await page.keyboard.type("context.orderId");
  await page.keyboard.press("Tab");
  await expect(key).toHaveText("context.orderId");
  await toEnd(page);
  await expect(region(page, "Ledger")).toContainText("asked again 1×, done once");
  await expect(region(page, "Ledger")).not.toContainText("twice");
  expect(complaints).toEqual([]);
});

test("crashes the machine after the charge, and sees what starts again", async ({ page }) => {
  await openFreeRun(page, "Hasty checkout");
  await breakFromDrawing(page, "hasty-paying", "Card terminal", "Orchestrator crashes");
  await expect(region(page, "Faults")).toContainText("Orchestrator crashes");
  await toEnd(page);
  await page.getByRole("combobox", { name: "Only this kind" }).selectOption({ label: "State store" });
  await expect(page.getByRole("log")).toContainText("restarted");
  await page.getByRole("combobox", { name: "Only this kind" }).selectOption({ label: "Kind" });
  await expect(region(page, "Ledger")).toContainText("done twice");
});

test("stops at a guard, says what it read, sends another payload, and keeps the run", async ({ page }) => {
  await openFreeRun(page, "Order");
  await page.getByRole("treeitem", { name: /^Draft/ }).click();
  await page.keyboard.press("ArrowRight");
  await page
    .getByRole("treeitem", { name: /^order\.submitted/ })
    .first()
    .click();
  await runCommand(page, "Stop a run when its guard is asked");
  await page.getByRole("button", { name: "To the start" }).click();
  await page.getByRole("button", { name: "Step forward" }).click();
  await page.getByRole("button", { name: "Step forward" }).click();
  const form = page.getByRole("form", { name: "order.submitted" });
  await form.getByRole("textbox", { name: "quantity" }).fill("500");
  await form.getByRole("button", { name: "Send" }).click();
  const why = region(page, "Why");
  await expect(why).toContainText("blocked by its guard");
  await expect(why).toContainText("event.quantity = 500");

  await page.getByRole("button", { name: "To the start" }).click();
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect(why).toContainText("event.quantity = 500");
  await page.getByRole("button", { name: "Step back" }).click();
  await expect(form.getByRole("textbox", { name: "quantity" })).toHaveValue("500");
  await form.getByRole("textbox", { name: "quantity" }).fill("2");
  await form.getByRole("button", { name: "Send" }).click();
  await expect(why).toContainText("event.quantity = 2");
  await expect(why).toContainText("taken");

  await page.getByRole("button", { name: "Save as scenario" }).click();
  const dialog = page.getByRole("dialog", { name: "Make this run a scenario" });
  await dialog.getByRole("textbox", { name: "Name" }).fill("Too many at first");
  await dialog.getByRole("button", { name: "Save the scenario" }).click();
  await expect(dialog).toBeHidden();
  await toEnd(page);
  const outcome = await region(page, "Outcome").innerText();
  const place = await page.getByRole("slider", { name: "Time of the run" }).getAttribute("aria-valuenow");
  await savedForGood(page);
  await page.reload();
  await expect(page.getByRole("toolbar", { name: "Run" })).toBeVisible();
  await page.getByRole("combobox", { name: "Scenario" }).selectOption({ label: "Too many at first" });
  // The run that was chosen is worked out first.
  await expect(async () => {
    await toEnd(page);
    expect(await page.getByRole("slider", { name: "Time of the run" }).getAttribute("aria-valuenow")).toBe(place);
  }).toPass();
  expect(await region(page, "Outcome").innerText()).toBe(outcome);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`can be used by all while it is broken (${colorScheme})`, async ({ page }, testInfo) => {
    await page.emulateMedia({ colorScheme });
    await openFreeRun(page, "Order");
    await page.getByRole("button", { name: "Step forward" }).click();
    await page.getByRole("button", { name: "Step forward" }).click();
    await region(page, "Faults").getByRole("button", { name: "Break it" }).click();
    await region(page, "Faults").getByRole("button", { expanded: false }).first().click();
    await region(page, "Breakpoints").getByRole("button", { name: "a fault strikes" }).click();
    await page.screenshot({ path: testInfo.outputPath(`broken-${colorScheme}.png`) });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole("button", { name: "Save as scenario" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
