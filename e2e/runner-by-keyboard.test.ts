// The same journeys without a pointer.

import { expect, type Page, test } from "@playwright/test";
import { openPage, savedForGood } from "./support/open-page.ts";
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
  await expect(page.locator('[data-says="change"]')).toHaveText((await time.getAttribute("aria-valuetext")) ?? "");
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

async function find(page: Page, text: string, result: RegExp): Promise<void> {
  await page.keyboard.press("Control+f");
  await expect(page.getByPlaceholder(/^Search states/)).toBeFocused();
  await page.keyboard.type(text);
  await expect(page.getByRole("option", { name: result }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByPlaceholder(/^Search states/)).toBeHidden();
}

/** The runner with a run of a machine that no scenario has prepared. */
async function openFreeRunByKeyboard(page: Page, machine: string): Promise<void> {
  await openPage(page);
  await find(page, machine, new RegExp(`^${machine}`));
  await expect(page.getByRole("tab", { name: machine, selected: true })).toBeVisible();
  // Without the outline and the inspector it is not far from the drawing to the runner.
  await page.keyboard.press("Control+b");
  await toggleInspector(page);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("log")).toBeVisible();
  await tabTo(page, "combobox", "Scenario");
  await page.keyboard.type("Free run");
  await expect(page.getByRole("combobox", { name: "Scenario" })).toHaveValue("");
}

async function toggleInspector(page: Page): Promise<void> {
  const isOpen = await region(page, "Inspector").isVisible();
  await page.keyboard.press("Control+Shift+b");
  await expect(region(page, "Inspector")).toBeVisible({ visible: !isOpen });
}

/** From the canvas to the first state, and its menu. */
async function breakFirstState(page: Page, machine: string, call: string, fault: string): Promise<void> {
  await tabTo(page, "application", new RegExp(`^Canvas of ${machine}`));
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+F10");
  await chooseFromMenu(page, `Break “${call}”`, "ArrowRight");
  await chooseFromMenu(page, fault, "Enter");
  await expect(region(page, "Faults")).toContainText(`${fault}: ${call}`);
}

async function toEnd(page: Page): Promise<void> {
  await tabTo(page, "slider", "Time of the run");
  await page.keyboard.press("]");
}

test("loses a reply, adds a key, and crashes the machine after the charge, by keyboard alone", async ({ page }) => {
  await openFreeRunByKeyboard(page, "Hasty checkout");
  await breakFirstState(page, "Hasty checkout", "Card terminal", "Reply lost");
  await toEnd(page);
  await expect(region(page, "Ledger")).toContainText("done twice");

  await tabTo(page, "application", /^Canvas of Hasty checkout/);
  await toggleInspector(page);
  await tabTo(page, "button", /^Card terminal\b.*timeout/);
  await page.keyboard.press("Enter");
  await tabTo(page, "button", "Add policy");
  await page.keyboard.press("Enter");
  await chooseFromMenu(page, "Idempotency key", "Enter");
  await expect(page.getByRole("textbox", { name: /key/i }).first()).toBeFocused();
  // It begins with a key that is told from the others; another one takes its place.
  await page.keyboard.press("Control+a");
  await page.keyboard.type("context.orderId");
  await page.keyboard.press("Tab");
  await tabTo(page, "application", /^Canvas of Hasty checkout/);
  await toggleInspector(page);
  await toEnd(page);
  await expect(region(page, "Ledger")).toContainText("asked again 1×, done once");
  await expect(region(page, "Ledger")).not.toContainText("twice");

  await breakFirstState(page, "Hasty checkout", "Card terminal", "Orchestrator crashes");
  await tabTo(page, "combobox", "Only this kind");
  await page.keyboard.type("State store");
  await expect(page.getByRole("log")).toContainText("restarted");
  await toEnd(page);
  await expect(region(page, "Ledger")).toContainText("done once");
});

test("stops at a guard, steps back, sends a payload, keeps the run and finds it after a reload, by keyboard alone", async ({
  page,
}) => {
  await openFreeRunByKeyboard(page, "Order");
  await tabTo(page, "application", /^Canvas of Order/);
  await find(page, "event.quantity > 0", /event\.quantity > 0/);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Find a command" })).toBeFocused();
  await page.keyboard.type("Stop a run when its guard is asked");
  await expect(page.getByRole("option").first()).toContainText("its guard is asked");
  await page.keyboard.press("Enter");
  await expect(region(page, "Breakpoints")).toContainText("the guard");

  await tabTo(page, "slider", "Time of the run");
  await page.keyboard.press("[");
  await page.keyboard.press(".");
  await page.keyboard.press(".");
  const form = page.getByRole("form", { name: "order.submitted" });
  await tabTo(page, "textbox", "quantity", form);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("500");
  await page.keyboard.press("Enter");
  const why = region(page, "Why");
  await expect(why).toContainText("blocked by its guard");
  await expect(why).toContainText("event.quantity = 500");

  await tabTo(page, "slider", "Time of the run");
  await page.keyboard.press("[");
  await page.keyboard.press("p");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect(why).toContainText("event.quantity = 500");
  await page.keyboard.press(",");
  await expect(form.getByRole("textbox", { name: "quantity" })).toHaveValue("500");
  await tabTo(page, "textbox", "quantity", form);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  await expect(why).toContainText("event.quantity = 2");
  await expect(why).toContainText("taken");

  await tabTo(page, "button", "Save as scenario");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Make this run a scenario" });
  await expect(dialog).toBeVisible();
  await tabTo(page, "textbox", "Name");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Too many at first");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await toEnd(page);
  const outcome = await region(page, "Outcome").innerText();
  const time = page.getByRole("slider", { name: "Time of the run" });
  const place = (await time.getAttribute("aria-valuenow")) ?? "";
  await savedForGood(page);
  await page.reload();
  await expect(page.getByRole("toolbar", { name: "Run" })).toBeVisible();
  await tabTo(page, "combobox", "Scenario");
  await page.keyboard.type("Too many");
  await toEnd(page);
  await expect(time).toHaveAttribute("aria-valuenow", place);
  expect(await region(page, "Outcome").innerText()).toBe(outcome);
});
