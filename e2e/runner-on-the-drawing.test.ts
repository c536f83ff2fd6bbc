// What a run does to the drawing: states glow, transitions send tokens, faults strike; and what is broken and stopped at
// from there.

import { expect, type Page, test } from "@playwright/test";
import { pointsOf } from "./support/canvas-colours.ts";
import { complaintsOf } from "./support/open-page.ts";
import { openRunner } from "./support/open-runner.ts";

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const time = (page: Page) => page.getByRole("slider", { name: "Time of the run" });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function jumpTo(page: Page, kind: string, by: RegExp): Promise<void> {
  await page.getByRole("combobox", { name: "What to jump to" }).selectOption({ label: kind });
  await page.getByRole("button", { name: by }).click();
}

/** Points in the colour of what runs, between two states. */
const tokens = async (page: Page) =>
  (await pointsOf(page, "active")) - (await pointsOf(page, "active", { state: "hasty-paid", by: 6 }));

for (const reducedMotion of ["no-preference", "reduce"] as const)
  test(`states glow, faults strike where they hook, and tokens travel unless motion is unwanted (${reducedMotion})`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    await page.emulateMedia({ reducedMotion });
    await page.clock.install({ time: 0 });
    await openRunner(page, "Hasty checkout");
    await page.clock.pauseAt(60_000);
    await button(page, "Step forward").click();
    await button(page, "Step forward").click();
    await page.clock.runFor(1_000);
    expect(await pointsOf(page, "active-soft", { state: "hasty-paying", by: 0 })).toBeGreaterThan(500);

    await jumpTo(page, "Faults", /On to the next fault/);
    await page.clock.runFor(300);
    expect(await pointsOf(page, "fault-soft", { state: "hasty-paying", by: 0 })).toBeGreaterThan(500);
    const struck = await pointsOf(page, "fault", { state: "hasty-paying", by: 14 });
    await page.clock.runFor(1_000);
    const chip = await pointsOf(page, "fault", { state: "hasty-paying", by: 14 });
    await button(page, "Step back").click();
    await page.clock.runFor(1_000);
    const armed = await pointsOf(page, "fault", { state: "hasty-paying", by: 14 });
    expect(chip).toBeGreaterThan(armed + 300);
    if (reducedMotion === "reduce") expect(struck).toBe(chip);

    await button(page, "To the end").click();
    await page.clock.runFor(1_000);
    await jumpTo(page, "Steps", /Back to the step before/);
    await page.clock.runFor(1_000);
    await button(page, "Step back").click();
    await page.clock.runFor(1_000);
    await button(page, "Step forward").click();
    await page.clock.runFor(225);
    const onTheWay = await tokens(page);
    await page.clock.runFor(1_000);
    const arrived = await tokens(page);
    if (reducedMotion === "reduce") expect(onTheWay).toBe(arrived);
    else expect(onTheWay).toBeGreaterThan(arrived + 30);
    expect(await pointsOf(page, "active-soft", { state: "hasty-paid", by: 0 })).toBeGreaterThan(300);
    expect(complaints).toEqual([]);
  });

/** Opened when the last one has gone: a menu that closes still takes the next press. */
async function menuOfState(page: Page, state: string): Promise<void> {
  await expect(page.getByRole("menu")).toHaveCount(0);
  const box = await page.locator(`[data-state-id="${state}"]`).boundingBox();
  if (!box) throw new Error(`“${state}” is not in view.`);
  await page.mouse.click(box.x + box.width / 2, box.y + 14, { button: "right" });
}

async function playFromStart(page: Page): Promise<void> {
  await button(page, "To the start").click();
  await button(page, "Play").click();
  await expect(button(page, "Play")).toBeVisible();
}

test("runs stop at states, calls, transitions, faults and expressions", async ({ page }) => {
  await openRunner(page, "Hasty checkout");
  await page.getByRole("combobox", { name: "Speed" }).selectOption({ label: "1000×" });
  const stops = region(page, "Breakpoints");
  const only = async (words: string) => {
    for (const box of await stops.getByRole("checkbox").all()) await box.uncheck();
    await stops.getByRole("checkbox", { name: words }).check();
  };
  const reads = (words: RegExp) => expect(time(page)).toHaveAttribute("aria-valuetext", words);

  await menuOfState(page, "hasty-paid");
  await page.getByRole("menuitem", { name: "Stop a run when it is entered" }).click();
  await menuOfState(page, "hasty-paying");
  await page.getByRole("menuitem", { name: "Stop a run when its call is made" }).click();
  await page.getByRole("treeitem", { name: /^Paying/ }).click();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("treeitem", { name: /^done/ }).click();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Stop a run when it is taken" }).click();
  await stops.getByRole("button", { name: "a fault strikes" }).click();
  await stops.getByRole("textbox").fill("context.receipt !== undefined");
  await stops.getByRole("button", { name: "Add" }).click();

  await only("“Card terminal” is called");
  await playFromStart(page);
  await reads(/Card terminal: called/);
  await only("a fault strikes");
  await playFromStart(page);
  await reads(/FAULT Reply lost/);
  for (const words of [
    "“Paid” is entered",
    "“done: Card terminal” in Paying is taken",
    "context.receipt !== undefined",
  ]) {
    await only(words);
    await playFromStart(page);
    await reads(/left Paying, entered Paid/);
  }
  await only("a fault strikes");
  await button(page, "To the start").click();
  await jumpTo(page, "Breakpoints", /On to the next breakpoint/);
  await reads(/FAULT Reply lost/);
  await stops.getByRole("textbox").fill("context.receipt ===");
  await expect(stops).toContainText("expression");
  await expect(stops.getByRole("button", { name: "Add" })).toBeDisabled();
});

test("services, channels and machines are broken from the outline in two presses, by mouse and by keyboard", async ({
  page,
}) => {
  await openRunner(page, "Order");
  const filter = page.getByRole("searchbox", { name: "Filter" }).or(page.getByPlaceholder("Filter").first());
  const faults = region(page, "Faults");
  const breakRow = async (name: RegExp, what: string, fault: string, isByKeyboard: boolean) => {
    const row = page.getByRole("treeitem", { name }).first();
    if (isByKeyboard) {
      await row.click();
      await page.keyboard.press("Shift+F10");
      const item = page.getByRole("menuitem", { name: `Break “${what}”` });
      await expect(item).toBeVisible();
      await page.keyboard.press("ArrowUp");
      await expect(item).toBeFocused();
      await page.keyboard.press("ArrowRight");
      const choice = page.getByRole("menuitem", { name: fault, exact: true });
      await expect(choice).toBeVisible();
      for (let presses = 0; presses < 40; presses++) {
        if (await choice.evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press("ArrowDown");
      }
      await page.keyboard.press("Enter");
    } else {
      await row.click({ button: "right" });
      await page.getByRole("menuitem", { name: `Break “${what}”` }).click();
      await page.getByRole("menuitem", { name: fault, exact: true }).click();
    }
    await expect(faults).toContainText(`${fault}: ${what}`);
  };
  await filter.first().fill("Stock");
  await breakRow(/^Stock, service/, "Stock", "Service is down", false);
  await expect(region(page, "Outcome")).toContainText("What became different");
  await filter.first().fill("Order events");
  await breakRow(/^Order events/, "Order events", "Message lost", true);
  await filter.first().fill("Order");
  await breakRow(/^Order, machine/, "Order", "Orchestrator crashes", true);
  await faults.getByRole("button", { name: "Remove Orchestrator crashes" }).click();
  await expect(faults).not.toContainText("Orchestrator crashes: Order");
  // The drawing follows the run, which may have been played as far as the crash by then.
  await time(page).press("Home");
  await expect.poll(() => pointsOf(page, "fault-soft")).toBeGreaterThan(300);
});
