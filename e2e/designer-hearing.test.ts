// What somebody hears who draws without seeing the canvas, and where the keyboard is meanwhile.

import { expect, type Page, test } from "@playwright/test";
import { canvasOf, drawn, openDrawing } from "./support/drawing.ts";
import { complaintsOf, runCommand } from "./support/open-page.ts";

const selectionSaid = (page: Page) => page.locator('[data-says="selection"]');
/** Read because the keyboard is on it: what the canvas says is its current part. */
const underFocus = (page: Page) =>
  canvasOf(page).evaluate(
    (canvas) => document.getElementById(canvas.getAttribute("aria-activedescendant") ?? "")?.textContent,
  );
const changeSaid = (page: Page) => page.locator('[data-says="change"]');
const row = (page: Page, name: RegExp) => page.getByRole("treeitem", { name });

async function nameIt(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("textbox", { name: /^(?:Name of the state|New name for)/ })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
}

test("reads out on the canvas what is selected and what changed, and never loses the keyboard", async ({ page }) => {
  const complaints = complaintsOf(page);
  await openDrawing(page);
  for (const name of ["Draft", "Paid"]) {
    await page.keyboard.press("n");
    await nameIt(page, name);
  }
  await expect(canvasOf(page)).toBeFocused();
  await expect(changeSaid(page)).toHaveText(/^Rename .*“Paid”$/);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => underFocus(page)).toBe("Draft, initial state");
  await expect(selectionSaid(page)).toHaveText("");
  await page.keyboard.press("Shift+n");
  await nameIt(page, "Typing");
  await expect.poll(() => underFocus(page)).toBe("Typing, initial state, in Draft");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(selectionSaid(page)).toHaveText("2 states selected");
  await page.keyboard.press("Control+a");
  await expect(selectionSaid(page)).toHaveText("3 states selected");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(selectionSaid(page)).toHaveText("Nothing selected");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Control+ArrowDown");
  await expect(selectionSaid(page)).toHaveText("Inside Draft, in machine Workflow");
  const crumbs = page.getByRole("navigation", { name: "Where you are" });
  await crumbs.getByRole("button", { name: "Workflow" }).focus();
  await page.keyboard.press("Enter");
  await expect(crumbs).toBeHidden();
  await expect(selectionSaid(page)).toHaveText(/^Draft, initial container, .* in Workflow$/);
  await expect(canvasOf(page)).toBeFocused();

  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: /^Delete/ }).press("Enter");
  await expect(changeSaid(page)).toHaveText(/^Delete /);
  await expect(canvasOf(page)).toBeFocused();
  const undo = page.getByRole("button", { name: /^Undo/ });
  await undo.focus();
  for (let left = 20; left > 0 && (await undo.getAttribute("aria-label")) !== "Undo"; left--)
    await page.keyboard.press("Enter");
  await expect(page.getByText("Draw the first state")).toBeVisible();
  await expect(changeSaid(page)).toHaveText(/^Undone: /);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  for (const open of ["Control+k", "Control+f", "?"]) {
    await canvasOf(page).focus();
    await page.keyboard.press(open);
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(canvasOf(page)).toBeFocused();
  }
  await page.keyboard.press("c");
  await expect(changeSaid(page)).toHaveText(/^Not possible now: Connect/);
  await runCommand(page, "Show or hide problems");
  await expect(changeSaid(page)).toHaveText("Problems open below the canvas.");
  for (const part of ["Inspector", "Problems"]) {
    await page.keyboard.press("F6");
    await expect(page.getByRole("region", { name: part }).locator(":focus")).toBeVisible();
  }
  await page.keyboard.press("Shift+F6");
  await page.keyboard.press("Shift+F6");
  await expect(canvasOf(page)).toBeFocused();
  // Nothing that is only read out makes the page longer than the window.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
  await page.getByRole("region", { name: "Problems" }).getByRole("button", { name: "Close" }).focus();
  await page.keyboard.press("Enter");
  await expect(canvasOf(page)).toBeFocused();
  expect(complaints).toEqual([]);
});

test("draws a whole machine in the outline by keyboard: adds, names, moves in and out, and takes away", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openDrawing(page);
  await row(page, /^Workflow, machine/).focus();
  await page.keyboard.press("Shift+Insert");
  await nameIt(page, "Draft");
  for (const name of ["Paid", "Sent"]) {
    await expect(row(page, name === "Paid" ? /^Draft,/ : /^Paid,/)).toBeFocused();
    await page.keyboard.press("Insert");
    await nameIt(page, name);
  }
  await expect(row(page, /^Sent,/)).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(changeSaid(page)).toHaveText("“Sent” is now 2 of 3 in “Workflow”");
  await page.keyboard.press("Alt+ArrowRight");
  await expect(changeSaid(page)).toHaveText("“Sent” is now 1 of 1 in “Draft”");
  await expect(row(page, /^Sent,/)).toHaveAttribute("aria-level", "4");
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(changeSaid(page)).toHaveText("“Sent” is now 2 of 3 in “Workflow”");
  await page.keyboard.press("Home");
  await expect(row(page, /^Machines/)).toBeFocused();
  await page.keyboard.type("pa");
  await expect(row(page, /^Paid,/)).toBeFocused();
  await page.keyboard.press("F2");
  await nameIt(page, "Settled");
  await expect(changeSaid(page)).toHaveText(/^Rename .*“Settled”$/);
  await page.keyboard.press("Shift+ArrowUp");
  await expect(selectionSaid(page)).toHaveText("2 states selected");
  await page.keyboard.press("Delete");
  await expect(row(page, /^Settled,|^Sent,/)).toHaveCount(0);
  await expect(row(page, /^Draft,/)).toBeFocused();

  await page.keyboard.press("End");
  for (const [group, name] of [
    ["Services", "Bank"],
    ["Channels", "Letters"],
    ["Events", "paid"],
    ["Scenarios", "By card"],
  ] as const) {
    await row(page, new RegExp(`^${group}`)).focus();
    await page.keyboard.press("Insert");
    await nameIt(page, name);
    await expect(row(page, new RegExp(`^${name},`))).toBeFocused();
  }
  await row(page, /^Draft,/).focus();
  await page.keyboard.press("Alt+Enter");
  await page.keyboard.type("Draft");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: /^New name for/ })).toHaveAttribute("aria-invalid", "true");
  await page.keyboard.press("Escape");
  await page.keyboard.press("F2");
  await expect(page.getByRole("textbox", { name: /^New name for/ })).toHaveValue("State");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect(row(page, /^State,/)).toHaveCount(0);

  await row(page, /^Bank,/).focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: /^Rename/ }).press("Enter");
  await nameIt(page, "Acquirer");
  await expect(row(page, /^Acquirer,/)).toBeFocused();
  await page.keyboard.press("ContextMenu");
  await page.getByRole("menuitem", { name: /^Delete/ }).press("Enter");
  await expect(row(page, /^Acquirer,/)).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("treeitem");
  await expect.poll(() => drawn(page)).toEqual(["Draft, initial state"]);
  expect(complaints).toEqual([]);
});
