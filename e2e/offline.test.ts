// Without a network: the page opens and works from what the browser keeps, and what can't be fetched takes nothing with it.

import { expect, test } from "@playwright/test";
import { openPage, runCommand } from "./support/open-page.ts";

test("opens and works without a network once it has been there", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? "", serviceWorkers: "allow" });
  const page = await context.newPage();
  await openPage(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 50));
  });
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator("#canvas")).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() =>
        fetch("./not-there.json").then(
          () => "there",
          () => "gone",
        ),
      ),
    )
    .toBe("gone");
  await runCommand(page, "Lay out everything");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await context.close();
});

test("says which part can't be fetched, and keeps the others", async ({ page }) => {
  await page.route(/\/(?:runner|palette-dialog)-[^/]*\.js$/, (route) => route.abort());
  await openPage(page);
  await page.keyboard.press("Control+k");
  await expect(page.getByText(/could not be (?:shown|fetched)\. Check the connection/).first()).toBeVisible();
  await page.keyboard.press("Control+Enter");
  const lost = page.getByRole("alert").filter({ hasText: 'The panel "Runner" could not be shown.' });
  await expect(lost.getByRole("button", { name: "Reload the page" })).toBeVisible();
  await page.getByRole("button", { name: "Scenarios", exact: true }).click();
  await expect(lost).toBeHidden();
  await expect(page.locator("#canvas")).toBeVisible();
  await page.unroute(/\/(?:runner|palette-dialog)-[^/]*\.js$/);
});
