// Timeline, drawing, log and ledger point at each other, and what a run does is seen on the drawing.

import { expect, type Page, test } from "@playwright/test";
import { pointsOf } from "./support/canvas-colours.ts";
import { complaintsOf } from "./support/open-page.ts";
import { openRunner } from "./support/open-runner.ts";

const log = (page: Page) => page.getByRole("log", { name: "Records of the run" });
const marked = (page: Page) => log(page).locator("[data-marked]");
const ledgerMarked = (page: Page) => page.getByRole("region", { name: "Ledger" }).locator("[data-marked]");
const laneMark = (page: Page, name: string) => page.locator(`[data-pointed="${name}"]`);
const timeline = (page: Page) => page.getByRole("slider", { name: "Time of the run" });

async function pointAtLane(page: Page, name: string, x: number): Promise<void> {
  const lane = timeline(page).getByText(name, { exact: true });
  const box = await lane.boundingBox();
  const left = (await timeline(page).boundingBox())?.x ?? 0;
  if (!box) throw new Error(`There is no lane “${name}”.`);
  await page.mouse.move(left + x, box.y + box.height / 2);
}

async function pointAtState(page: Page, state: string): Promise<void> {
  const box = await page.locator(`[data-state-id="${state}"]`).boundingBox();
  if (!box) throw new Error(`“${state}” is not in view.`);
  await page.mouse.move(box.x + box.width / 2, box.y + 14);
}

test("what is pointed at in one view of a run is shown in all others", async ({ page }) => {
  const complaints = complaintsOf(page);
  await openRunner(page, "Hasty checkout");
  await page.getByRole("button", { name: "To the end" }).click();
  await expect(marked(page)).toHaveCount(0);
  const plain = await pointsOf(page, "accent", { state: "hasty-paying", by: 12 });

  await pointAtLane(page, "Card terminal", 170);
  await expect(page.getByText("attempt 1: not waited for any more")).toBeVisible();
  await expect(marked(page).filter({ hasText: "attempt 2 succeeded" })).toHaveCount(1);
  await expect(ledgerMarked(page)).toHaveCount(2);
  await expect.poll(() => pointsOf(page, "accent", { state: "hasty-paying", by: 12 })).toBeGreaterThan(plain + 200);

  await pointAtLane(page, "Paid", 60);
  await expect(marked(page).filter({ hasText: "entered Paid" })).toHaveCount(1);
  await expect(ledgerMarked(page)).toHaveCount(0);
  await expect.poll(() => pointsOf(page, "accent", { state: "hasty-paying", by: 12 })).toBe(plain);

  await log(page).getByText("Card terminal: attempt 2 succeeded").hover();
  await expect(laneMark(page, "Card terminal")).toBeVisible();
  await expect(laneMark(page, "Paid")).toHaveCount(0);
  await expect(ledgerMarked(page)).toHaveCount(2);
  await expect.poll(() => pointsOf(page, "accent", { state: "hasty-paying", by: 12 })).toBeGreaterThan(plain + 200);

  await page
    .getByRole("region", { name: "Ledger" })
    .getByRole("button", { name: /done twice/ })
    .hover();
  await expect(laneMark(page, "Card terminal")).toBeVisible();
  await expect(marked(page).filter({ hasText: "DONE TWICE" })).toHaveCount(1);

  await pointAtState(page, "hasty-paying");
  await expect(laneMark(page, "Paying")).toBeVisible();
  await expect(laneMark(page, "Card terminal")).toBeVisible();
  await expect(marked(page).filter({ hasText: "left Paying" })).toHaveCount(1);
  await expect(ledgerMarked(page)).toHaveCount(2);
  await page.mouse.move(5, 5);
  await expect(marked(page)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test("a press in one view leads all others there", async ({ page }) => {
  await openRunner(page, "Hasty checkout");
  await page.getByRole("button", { name: "To the end" }).click();
  await page
    .getByRole("region", { name: "Ledger" })
    .getByRole("button", { name: /done twice/ })
    .click();
  await expect(timeline(page)).toHaveAttribute("aria-valuetext", /DONE TWICE/);
  await expect(log(page).locator(".bg-accent-soft")).toContainText("DONE TWICE");
  await expect.poll(() => pointsOf(page, "fault-soft", { state: "hasty-paying", by: 0 })).toBeGreaterThan(200);

  await log(page)
    .getByText("attempt 1 is given up")
    .or(log(page).getByText("Card terminal: attempt 1"))
    .first()
    .click();
  await expect(timeline(page)).not.toHaveAttribute("aria-valuetext", /DONE TWICE/);
  await pointAtLane(page, "Reply lost", 60);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.getByRole("region", { name: "Inspector" })).toContainText("Card terminal");

  const state = await page.locator('[data-state-id="hasty-paying"]').boundingBox();
  if (!state) throw new Error("“Paying” is not in view.");
  await page.mouse.click(state.x + 60, state.y + 14);
  await page.getByRole("button", { name: "Only what is about the selection" }).click();
  await expect(log(page).getByText("finished")).toHaveCount(0);
  await expect(log(page).getByText("left Paying, entered Paid")).toBeVisible();
  await page.getByRole("combobox", { name: "What to jump to" }).selectOption({ label: "The selection" });
  await page.getByRole("button", { name: "To the start" }).click();
  await page.getByRole("button", { name: "On to the next record of the selection" }).click();
  await expect(timeline(page)).toHaveAttribute("aria-valuetext", /entered Hasty checkout, Paying/);

  await timeline(page).focus();
  await page.keyboard.press("End");
  const nearer = page.getByRole("button", { name: "Look nearer at the cursor" });
  await expect(page.getByRole("button", { name: "Show all of the time" })).toHaveAttribute("aria-disabled", "true");
  await nearer.click();
  await timeline(page).hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -400);
  await page.keyboard.up("Control");
  await expect(timeline(page).getByText("0 ms", { exact: true })).toHaveCount(0);
  await timeline(page).focus();
  await page.keyboard.press("0");
  await expect(timeline(page).getByText("0 ms", { exact: true })).toHaveCount(1);
});
