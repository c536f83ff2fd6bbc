// Somebody who has never seen the page: from the first screen to a reply that is lost, by what can be seen.

import { expect, type Page, test } from "@playwright/test";
import { complaintsOf } from "./support/open-page.ts";

async function name(page: Page, text: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "Name of the state" });
  await expect(field).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await expect(field).toBeHidden();
}

test("draws, runs and breaks a first call from an empty start, without a dead end", async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto("/");
  await page.getByRole("dialog").getByRole("button", { name: "Start empty" }).click();
  const start = page.getByRole("region", { name: "Nothing is drawn yet" });
  await expect(start.getByRole("button")).toHaveText([/New state/, /pattern/, /Bring in/, /sample/]);
  await expect(page.getByRole("button", { name: "1 hint" })).toBeVisible();
  await start.getByRole("button", { name: "New state" }).click();
  await name(page, "Ordering");
  await expect(start).toBeHidden();

  await page.keyboard.press("c");
  await expect(page.getByRole("combobox", { name: "Connect “Ordering” to" })).toBeFocused();
  await page.keyboard.type("Charging");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("treeitem", { name: /^Charging/ }).click();
  await page.getByRole("button", { name: "Add call" }).click();
  await page.getByRole("menuitem", { name: /^Service/ }).click();

  await page.getByRole("button", { name: "Run and break it" }).click();
  const outcome = page.getByRole("region", { name: "Outcome" });
  await expect(outcome).toContainText("“Ordering” waits for “charging”. Send one to go on.");
  await page.getByRole("region", { name: "Events" }).getByRole("button", { name: "Send" }).click();
  await expect(outcome).toContainText("ends in Charging in place of Ordering");
  await page.getByRole("button", { name: "Break it", exact: true }).click();
  await expect(outcome).toContainText("“Charging” waits for an answer from “New service” that never comes.");

  await page.getByRole("button", { name: "To the end" }).click();
  await page.getByRole("button", { name: "It changes the world" }).click();
  await expect(outcome).toContainText('"New service" was done and the caller does not know.');
  expect(complaints).toEqual([]);
});
