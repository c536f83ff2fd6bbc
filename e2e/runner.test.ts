import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { complaintsOf, savedDocument } from "./support/open-page.ts";
import { openRunner } from "./support/open-runner.ts";

const ledger = (page: Page) => page.getByRole("region", { name: "Ledger" });

test("shows the customer pay twice when the reply of the terminal is lost, and what the cure is", async ({ page }) => {
  const complaints = complaintsOf(page);
  await openRunner(page, "Hasty checkout");
  await page.getByRole("button", { name: "To the end" }).click();
  await expect(ledger(page)).toContainText("done twice");
  await page.getByRole("combobox", { name: "Scenario" }).selectOption({ label: "The customer pays once" });
  await page.getByRole("button", { name: "To the end" }).click();
  await expect(ledger(page)).toContainText("asked again 1×, done once");
  await expect(ledger(page)).not.toContainText("twice");
  expect(complaints).toEqual([]);
});

test("breaks a call in two clicks and says what became different, without touching the saved scenario", async ({
  page,
}) => {
  await openRunner(page, "Hasty checkout");
  const before = await savedDocument(page);
  const faults = page.getByRole("region", { name: "Faults" });
  await faults.getByRole("checkbox").first().uncheck();
  await expect(page.getByText("What became different")).toBeVisible();
  await page.getByRole("button", { name: "To the end" }).click();
  await expect(ledger(page)).not.toContainText("twice");
  await faults.getByRole("combobox", { name: "How to break it" }).selectOption({ label: "Reply lost" });
  await faults.getByRole("button", { name: "Break it" }).click();
  await page.getByRole("button", { name: "To the end" }).click();
  await expect(ledger(page)).toContainText("done twice");
  expect(await savedDocument(page)).toBe(before);
  await page.getByRole("button", { name: "Save as scenario" }).click();
  await page.getByRole("button", { name: "Save the scenario" }).click();
  const scenario = page.getByRole("combobox", { name: "Scenario" }).locator("option:checked");
  await expect(scenario).toHaveText("The customer pays twice 2");
});

test("steps back and forth by keyboard, and the log goes along", async ({ page }) => {
  await openRunner(page, "Hasty checkout");
  const time = page.getByRole("slider", { name: "Time of the run" });
  await time.focus();
  await page.keyboard.press("End");
  const last = await time.getAttribute("aria-valuenow");
  await page.keyboard.press("ArrowLeft");
  expect(Number(await time.getAttribute("aria-valuenow"))).toBe(Number(last) - 1);
  await page.keyboard.press("Home");
  await expect(time).toHaveAttribute("aria-valuetext", "before the start");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`can be used by all (${colorScheme})`, async ({ page }, testInfo) => {
    await page.emulateMedia({ colorScheme });
    await openRunner(page, "Hasty checkout");
    await page.getByRole("button", { name: "To the end" }).click();
    await page.screenshot({ path: testInfo.outputPath(`runner-${colorScheme}.png`) });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

test("runs all scenarios as a suite, and opens a failing one where it fails", async ({ page }) => {
  await openRunner(page, "Hasty checkout");
  await page.getByRole("button", { name: "Save as scenario" }).click();
  const dialog = page.getByRole("dialog", { name: "Make this run a scenario" });
  await dialog.getByRole("textbox", { name: "Name" }).fill("Pays only once");
  await dialog.getByRole("checkbox", { name: /Card terminal.*was done twice/ }).uncheck();
  await dialog.getByRole("button", { name: "Save the scenario" }).click();
  await expect(dialog).toBeHidden();
  const faults = page.getByRole("region", { name: "Faults" });
  await faults.getByRole("combobox", { name: "How to break it" }).selectOption({ label: "Error" });
  await faults.getByRole("spinbutton", { name: "Which time" }).fill("0");
  await faults.getByRole("button", { name: "Break it" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: "Scenarios", exact: true }).click();
  await page.getByRole("button", { name: "Rename “Pays only once”" }).click();
  await page.getByRole("textbox", { name: /^New name/ }).fill("Pays");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Duplicate “Pays”" }).click();
  await page.getByRole("button", { name: "Run all" }).click();
  await expect(page.getByText("4 passed, 2 failed")).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "Pays", exact: true }).click();
  const time = page.getByRole("slider", { name: "Time of the run" });
  await expect(time).toHaveAttribute("aria-valuetext", /step|ended|attempt/);
  await expect(page.getByRole("region", { name: "Outcome" })).toContainText("It should end in");
});
