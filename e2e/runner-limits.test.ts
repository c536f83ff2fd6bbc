// Runs that never end, and scenarios whose ground is taken away.

import { expect, type Page, test } from "@playwright/test";
import { endless } from "./support/endless.data.ts";
import { openDocument } from "./support/open-document.ts";
import { complaintsOf } from "./support/open-page.ts";
import { openRunner } from "./support/open-runner.ts";

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const time = (page: Page) => page.getByRole("slider", { name: "Time of the run" });

test("a run without end shows how far it is, can be stopped, keeps what it had, and comes to its limit", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  // The worker is held up for a moment with each piece that it tells, so that a fast machine leaves time to stop it.
  await page.route(/simulate\.worker/, async (route) => {
    const answer = await route.fetch();
    const slow =
      "const tell = self.postMessage.bind(self); self.postMessage = (piece) => { tell(piece); if (piece.records) { const until = Date.now() + 100; while (Date.now() < until); } };";
    await route.fulfill({ response: answer, body: `${slow}\n${await answer.text()}` });
  });
  await openDocument(page, endless);
  await page.getByRole("application").focus();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("status").filter({ hasText: /\d records/ })).toBeVisible();
  await page.getByRole("treeitem", { name: /^There/ }).click();
  await expect(region(page, "Inspector").getByRole("textbox", { name: "Name", exact: true })).toHaveValue("There");
  await page.getByRole("button", { name: "Stop the run" }).click();
  const outcome = region(page, "Outcome");
  await expect(outcome).toContainText(/You stopped it at .* after [\d,]+ records, last in "Ping"/);
  await expect(outcome).toContainText("What it had until then is kept");
  await page.getByRole("button", { name: "To the end" }).click();
  const kept = Number(await time(page).getAttribute("aria-valuenow"));
  expect(kept).toBeGreaterThanOrEqual(5_000);
  expect(kept).toBeLessThan(250_000);
  await expect(page.getByRole("log")).toContainText("There");

  await page.unroute(/simulate\.worker/);
  await page.getByRole("button", { name: "Run it again" }).click();
  await expect(outcome).toContainText(/It reached the limit of 250,000 records at .*, last in "Ping".*Look for/, {
    timeout: 60_000,
  });
  await page.getByRole("button", { name: "To the end" }).click();
  await expect(time(page)).toHaveAttribute("aria-valuenow", "250000");
  await page.getByRole("searchbox", { name: "Filter the log" }).fill("left Here");
  await expect(page.getByRole("log").getByRole("button").first()).toContainText("left Here");
  expect(complaints).toEqual([]);
});

test("says what scenarios lose when a state is deleted, and brings it back", async ({ page }) => {
  await openRunner(page, "Hasty checkout");
  await expect(region(page, "Outcome")).toContainText('It ends in "Paid".');
  await page.getByRole("treeitem", { name: /^Paid/ }).first().click();
  await page.keyboard.press("Delete");
  await expect(page.getByText(/lost 1 expectation about what was deleted\. Undo brings it back/)).toBeVisible();
  await expect(region(page, "Outcome")).toContainText("ends in Paying in place of Paid");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(region(page, "Outcome")).toContainText('It ends in "Paid".');
});
