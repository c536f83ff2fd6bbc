// What a person does in a run: answers tasks, looks at one case of several, reads where everything stands.

import { expect, type Page, test } from "@playwright/test";
import { desk } from "./support/desk.data.ts";
import { openDocument } from "./support/open-document.ts";
import { complaintsOf } from "./support/open-page.ts";

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const log = (page: Page) => page.getByRole("log", { name: "Records of the run" });

async function openScenario(page: Page, name: string): Promise<void> {
  await openDocument(page, desk);
  await page.getByRole("application").focus();
  await page.keyboard.press("Control+Enter");
  await page.getByRole("combobox", { name: "Scenario" }).selectOption({ label: name });
  await expect(region(page, "Outcome")).toBeVisible();
}

test("people answer the tasks of several cases, and the log shows one of them and copies it", async ({
  page,
  context,
}) => {
  const complaints = complaintsOf(page);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openScenario(page, "Two cases");
  await page.getByRole("combobox", { name: "What to jump to" }).selectOption({ label: "Calls" });
  const people = region(page, "People");
  for (let presses = 0; presses < 12 && (await people.getByText("1 more waits").count()) === 0; presses++)
    await button(page, "On to the next call").click();
  await expect(people).toContainText("Reviewer for Desk 1; 1 more waits");
  const answer = people.getByRole("textbox").first();
  await answer.fill("{ nope");
  await expect(answer).toHaveAttribute("aria-invalid", "true");
  await expect(people.getByRole("button", { name: "Answer" })).toBeDisabled();
  await answer.fill('"looks good"');
  await people.getByRole("button", { name: "Answer" }).click();
  await expect(region(page, "Outcome")).toContainText("What became different");
  await expect(people).toContainText("Reviewer for Desk 2");
  await people.getByRole("button", { name: "unknownPerson" }).click();
  await expect(people).toHaveCount(0);
  await button(page, "To the end").click();
  await expect(region(page, "Desk 1")).toContainText("looks good");
  await expect(region(page, "Ledger")).toContainText("Bank");

  await page.getByRole("combobox", { name: "Only this machine" }).selectOption({ label: "Desk 2" });
  await page.getByRole("combobox", { name: "Only this kind" }).selectOption({ label: "Steps" });
  await expect(log(page)).toContainText("entered Refused");
  await expect(log(page)).not.toContainText("entered Paid");
  await page.getByRole("button", { name: "Copy the lines that are shown" }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/ms {2}Desk 2 {2}left Asking, entered Refused\n/);
  await page.getByRole("combobox", { name: "Only this machine" }).selectOption({ label: "Machine" });
  await page.getByRole("combobox", { name: "Only this kind" }).selectOption({ label: "Kind" });
  await page.getByLabel("Only what carries this id").fill("case-7");
  await expect(log(page)).toContainText("finished");
  await page.getByLabel("Only what carries this id").fill("case-99");
  await expect(page.getByText("Nothing in this run is like that.")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("says at the cursor what changed, what is on its way, when timers are due and how breakers stand", async ({
  page,
}) => {
  await openScenario(page, "The bank is ill");
  const cursor = region(page, "At the cursor");
  const jump = page.getByRole("combobox", { name: "What to jump to" });
  await jump.selectOption({ label: "Timers" });
  await button(page, "On to the next timer").click();
  await expect(region(page, "Timers")).toContainText("at 7 d 0 h");
  await jump.selectOption({ label: "Policies" });
  await button(page, "On to the next act of a policy").click();
  await expect(region(page, "Circuit breakers")).toContainText("open");
  await expect(region(page, "Calls on their way")).toContainText("Bank: attempt 1");
  await expect(region(page, "Queues")).toContainText("Bank: 0 busy, 0 waiting");
  await jump.selectOption({ label: "Ledger" });
  await button(page, "On to the next effect").click();
  await expect(region(page, "Ledger").getByRole("listitem")).toHaveCount(1);
  await expect(cursor.locator(".bg-warning-soft")).toContainText("verdict");
  await button(page, "To the end").click();
  await expect(region(page, "Circuit breakers")).toContainText("closed");

  await page.getByRole("combobox", { name: "Speed" }).selectOption({ label: "0.1×" });
  await button(page, "To the start").click();
  await button(page, "Play").click();
  await expect(button(page, "Pause")).toBeVisible();
  const time = page.getByRole("slider", { name: "Time of the run" });
  await expect.poll(async () => Number(await time.getAttribute("aria-valuenow"))).toBeGreaterThan(2);
  await button(page, "Pause").click();
  await page.getByRole("combobox", { name: "Speed" }).selectOption({ label: "1000×" });
  await button(page, "Play").click();
  await expect(time).toHaveAttribute("aria-valuetext", /finished/);

  await page.getByRole("treeitem", { name: /^Paying/ }).click();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: /^Draw the retry of “Bank” as states/ }).click();
  await expect(page.getByRole("treeitem", { name: /Bank/ }).first()).toBeVisible();
  await button(page, "To the end").click();
  await expect(region(page, "Outcome")).toContainText("Ended at");
  await expect(region(page, "Ledger").getByRole("listitem")).toHaveCount(1);
});
