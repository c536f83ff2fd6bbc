// A run as something to keep: scenarios are made, copied, deleted and brought back, leave as a test, and travel as a link.

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { complaintsOf } from "./support/open-page.ts";
import { openRunner } from "./support/open-runner.ts";

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const time = (page: Page) => page.getByRole("slider", { name: "Time of the run" });

async function takeAlong(page: Page, choice: RegExp): Promise<void> {
  await button(page, "Take the run along").click();
  await page.getByRole("menuitem", { name: choice }).click();
}

async function downloaded(page: Page, choice: RegExp): Promise<{ readonly name: string; readonly text: string }> {
  const downloading = page.waitForEvent("download");
  await takeAlong(page, choice);
  const download = await downloading;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
}

test("a run leaves as a test, a trace and a log, and opens from a link where it stood", async ({ page, context }) => {
  const complaints = complaintsOf(page);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openRunner(page, "Hasty checkout");
  await page.getByRole("combobox", { name: "What to jump to" }).selectOption({ label: "Faults" });
  await button(page, "On to the next fault").click();
  await expect(time(page)).toHaveAttribute("aria-valuetext", /FAULT Reply lost/);
  const place = (await time(page).getAttribute("aria-valuenow")) ?? "";

  const written = await downloaded(page, /Vitest test/);
  expect(written.name).toMatch(/^the-customer-pays-twice\.test\.ts$/);
  expect(written.text).toContain('from "vitest"');
  expect(written.text).toContain('from "xstate"');
  expect(JSON.parse((await downloaded(page, /OpenTelemetry/)).text)).toHaveProperty("resourceSpans");
  expect(JSON.parse((await downloaded(page, /Chrome trace/)).text)).toHaveProperty("traceEvents");
  expect((await downloaded(page, /log, text/)).text).toContain("Card terminal DONE TWICE");
  expect((await downloaded(page, /JSON lines/)).text.split("\n").length).toBeGreaterThan(20);

  await takeAlong(page, /Link to this place/);
  await expect(page.getByText("It opens where the cursor is now.")).toBeVisible();
  const link = await page.getByRole("textbox", { name: "The link" }).inputValue();
  await page.keyboard.press("Escape");
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole("toolbar", { name: "Run" })).toBeVisible();
  await expect(other.getByRole("combobox", { name: "Scenario" }).locator("option:checked")).toHaveText(
    "The customer pays twice",
  );
  await expect(time(other)).toHaveAttribute("aria-valuenow", place);
  await expect(time(other)).toHaveAttribute("aria-valuetext", /FAULT Reply lost/);
  await expect(other.getByRole("tab", { name: "Hasty checkout", selected: true })).toBeVisible();

  await other.close();

  await region(page, "Faults").getByRole("checkbox").first().uncheck();
  await button(page, "Take the run along").click();
  await expect(page.getByRole("menuitem", { name: /Link to this place/ })).toHaveAttribute("aria-disabled", "true");
  expect(complaints).toEqual([]);
});

test("scenarios are copied, deleted, brought back and run, and the suite can be used by all", async ({
  page,
}, testInfo) => {
  await openRunner(page, "Hasty checkout");
  await button(page, "Scenarios").click();
  const rows = page.getByRole("list", { name: "Scenarios" }).getByRole("listitem");
  await expect(rows.first()).toBeVisible();
  const count = await rows.count();
  await button(page, "Duplicate “The customer pays twice”").click();
  await expect(rows).toHaveCount(count + 1);
  await button(page, "Delete “The customer pays twice 2”").click();
  await expect(rows).toHaveCount(count);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(rows).toHaveCount(count + 1);
  await button(page, "Open “The customer pays twice 2” to change it").click();
  const inspector = region(page, "Inspector");
  await expect(inspector.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("The customer pays twice 2");
  await inspector.getByRole("button", { name: "Add expectation" }).click();
  await page.getByRole("menuitem", { name: /ledger is clean/i }).click();
  await button(page, "Run all").click();
  await expect(page.getByText(`${count} passed, 1 failed`)).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: testInfo.outputPath(`suite-${colorScheme}.png`) });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await rows
    .filter({ hasText: "twice 2" })
    .getByRole("button", { name: /done twice/i })
    .click();
  await expect(time(page)).toHaveAttribute("aria-valuetext", /DONE TWICE/);
});
