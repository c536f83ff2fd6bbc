import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { patternCards } from "../src/patterns/pattern-cards.data.ts";
import { complaintsOf, openPage, runCommand } from "./support/open-page.ts";

const tour = (page: Page) => page.getByRole("dialog", { name: /^Tour: / });
const nextOf = (page: Page) => tour(page).getByRole("button", { name: "Next" });
const ledger = (page: Page) => page.getByRole("region", { name: "Ledger" });
const gallery = (page: Page) => page.getByRole("dialog", { name: "Architectures that fail, and what cures them" });

test("shows somebody new a double charge and its cure in five interactions", async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto("/");
  await page.getByRole("button", { name: "Watch it fail: Event-driven mesh with idempotent handlers" }).click();
  await expect(tour(page)).toContainText("The drawing");
  await nextOf(page).click();
  await expect(tour(page)).toContainText("A good day first");
  await nextOf(page).click();
  await expect(tour(page)).toContainText("delivers the order twice");
  await nextOf(page).click();
  await expect(ledger(page)).toContainText("done twice");
  await nextOf(page).click();
  await expect(ledger(page)).toContainText("done");
  await expect(ledger(page)).not.toContainText("twice");
  expect(complaints).toEqual([]);
});

test("opens the gallery by itself only once, and from the menu at any time", async ({ page }) => {
  await page.goto("/");
  await expect(gallery(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(gallery(page)).toBeHidden();
  await page.reload();
  await expect(page.getByRole("tree", { name: "Project" })).toBeVisible();
  await expect(gallery(page)).toBeHidden();
  await runCommand(page, "Patterns");
  await expect(gallery(page)).toBeVisible();
  await expect(gallery(page).getByRole("listitem")).toHaveCount(patternCards.length);
});

test("draws each machine on its card, and opens it", async ({ page }) => {
  await openPage(page);
  await runCommand(page, "Patterns");
  for (const card of await gallery(page).getByRole("listitem").all()) {
    await card.scrollIntoViewIfNeeded();
    await expect(card.locator("img")).toHaveAttribute("src", /^data:image\/svg/);
  }
  await page.getByRole("button", { name: "Open: Insurance claim with documents and approvals" }).click();
  await expect(gallery(page)).toBeHidden();
  await expect(page.getByRole("treeitem", { name: /^Claim, machine/ })).toBeVisible();
});

test("plays the tour of every pattern to its end by keyboard alone", async ({ page }) => {
  test.slow();
  const complaints = complaintsOf(page);
  await openPage(page);
  for (const { title, line, tour: said } of patternCards) {
    await runCommand(page, "Patterns");
    await page.getByRole("button", { name: `Watch it fail: ${title}` }).focus();
    await page.keyboard.press("Enter");
    for (const sentence of [line, "A good day first", said.fault, said.consequence, said.remedy, "Your turn"]) {
      await expect(tour(page)).toContainText(sentence);
      await expect(tour(page).getByRole("button", { name: /^(Next|Done)$/ })).toBeFocused();
      await page.keyboard.press("Enter");
    }
    await expect(tour(page)).toBeHidden();
  }
  expect(complaints).toEqual([]);
});

test("goes back, starts over and leaves the tour by keyboard", async ({ page }) => {
  await openPage(page);
  await runCommand(page, "Patterns");
  await page.getByRole("button", { name: "Watch it fail: Sequential pipeline with compensation" }).click();
  await expect(tour(page)).toContainText("1 of 6");
  await page.keyboard.press("ArrowRight");
  await expect(tour(page)).toContainText("2 of 6");
  await page.keyboard.press("ArrowLeft");
  await expect(tour(page)).toContainText("1 of 6");
  for (let step = 2; step <= 6; step++) {
    await page.keyboard.press("ArrowRight");
    await expect(tour(page)).toContainText(`${step} of 6`);
  }
  await page.getByRole("button", { name: "Once more" }).click();
  await expect(tour(page)).toContainText("1 of 6");
  await page.keyboard.press("Escape");
  await expect(tour(page)).toBeHidden();
  await expect(page.getByRole("application")).toBeFocused();
});

for (const colorScheme of ["light", "dark"] as const)
  test(`is accessible in the gallery and in the tour (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openPage(page);
    await runCommand(page, "Patterns");
    await expect(gallery(page).locator("img").first()).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole("button", { name: "Watch it fail: File batch with retry and quarantine" }).click();
    for (let step = 2; step <= 4; step++) {
      await nextOf(page).click();
      await expect(tour(page)).toContainText(`${step} of 6`);
    }
    await expect(ledger(page)).toContainText("left behind");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

for (const colorScheme of ["light", "dark"] as const)
  test(`finds out how a machine fails, and shows it (${colorScheme})`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.emulateMedia({ colorScheme });
    await openPage(page);
    await page.getByRole("treeitem", { name: /^Hasty checkout, machine/ }).click();
    await runCommand(page, "Failure modes of the machine");
    await page.getByRole("button", { name: "Find out how “Hasty checkout” fails" }).click();
    const row = page.getByRole("row", { name: /^Reply lost/ });
    await expect(row).toContainText("“Card terminal” was done twice.");
    await expect(page.getByRole("button", { name: "CSV" })).toBeVisible();
    await expect(page.getByRole("region", { name: "Events nobody has thought of" })).toContainText("There are none");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page
      .getByRole("button", { name: /^Doubled/ })
      .first()
      .click();
    await expect(page.getByRole("row", { name: /^Hang/ })).toBeHidden();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Markdown" }).click();
    expect((await downloading).suggestedFilename()).toBe("hasty-failures.md");
    await row.getByRole("button").first().click();
    await page.getByRole("button", { name: "To the end" }).click();
    await expect(ledger(page)).toContainText("done twice");
    expect(complaints).toEqual([]);
  });

test("inserts a pattern before what is selected, and takes it back in one step", async ({ page }) => {
  await openPage(page);
  await page.getByRole("treeitem", { name: /^Hasty checkout, machine/ }).click();
  await page.keyboard.press("ArrowRight");
  await page
    .getByRole("treeitem", { name: /^Paying/ })
    .first()
    .click();
  await runCommand(page, "Insert a human approval before it");
  await expect(page.getByRole("treeitem", { name: /^Approval of Paying/ })).toBeVisible();
  await expect(page.getByRole("treeitem", { name: /^Paying: refused/ })).toBeVisible();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByRole("treeitem", { name: /^Approval of Paying/ })).toBeHidden();
  await expect(page.getByRole("treeitem", { name: /^Paying: refused/ })).toBeHidden();
});

test("fans out with a join of as many as are asked for, by keyboard, and takes it back in one step", async ({
  page,
}) => {
  await openPage(page);
  await runCommand(page, "Patterns");
  await page.getByRole("button", { name: "Open: Sequential pipeline with compensation" }).click();
  await page.getByRole("treeitem", { name: /^Order, machine/ }).click();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("treeitem", { name: /^Holding stock/ }).click();
  for (const name of [/^Charging card/, /^Shipping/])
    await page
      .getByRole("treeitem", { name })
      .first()
      .click({ modifiers: ["Control"] });
  await runCommand(page, "Fan out, and join when some are done");
  const dialog = page.getByRole("dialog", { name: "Run 3 states beside each other" });
  const needed = dialog.getByLabel("Go on when");
  await expect(needed.getByRole("option")).toHaveText(["any one is done", "2 of 3 are done", "all 3 are done"]);
  await needed.selectOption("2 of 3 are done");
  await dialog.getByRole("button", { name: "Fan out" }).press("Enter");
  await expect(dialog).toBeHidden();
  const branch = page.getByRole("treeitem", { name: /^Charging card, branch/ });
  await expect(branch).toBeVisible();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(branch).toBeHidden();
});
