// What hands do with whole states, and with what is inside others: in regions, in closed states, inside of one that was
// gone into. Each is one step, and a gesture that is stopped leaves no trace.

import { expect, type Locator, type Page, test } from "@playwright/test";
import { bytesOf, canvasOf, drawn } from "./support/drawing.ts";
import { openDocument } from "./support/open-document.ts";
import { complaintsOf } from "./support/open-page.ts";
import { shop } from "./support/structure.data.ts";

interface Spot {
  readonly x: number;
  readonly y: number;
}

const row = (page: Page, name: string) => page.getByRole("treeitem", { name: new RegExp(`^${name},`) }).first();
const undo = (page: Page) => page.getByRole("button", { name: /^Undo/ });
const element = (page: Page, id: string) => page.locator(`[data-state-id="${id}"]`);

async function within(locator: Locator, across = 0.5, down = 0.5): Promise<Spot> {
  const box = await locator.boundingBox();
  if (!box) throw new Error("It can't be seen.");
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}

async function open(page: Page): Promise<string> {
  await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openDocument(page, shop);
  await expect(element(page, "packing")).toBeVisible();
  return bytesOf(page);
}

async function select(page: Page, ...names: string[]): Promise<void> {
  for (const [at, name] of names.entries()) await row(page, name).click({ modifiers: at > 0 ? ["Control"] : [] });
  await canvasOf(page).focus();
}

async function byMenu(page: Page, item: string | RegExp): Promise<void> {
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: item }).click();
}

/** As one step. That all of it comes back when it is done again is tried without a page. */
async function takeBack(page: Page, start: string): Promise<void> {
  await canvasOf(page).focus();
  await page.keyboard.press("Control+z");
  expect(await bytesOf(page)).toBe(start);
}

async function pull(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x - 12, to.y - 12, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
}

test("groups, ungroups, extracts and changes kinds, with the result selected and what is in the way let go when asked", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const start = await open(page);
  const heading = page.getByRole("region", { name: "Inspector" }).getByRole("heading", { level: 2 });
  const name = page.getByRole("textbox", { name: "Name of the state" });

  await select(page, "Packing");
  await byMenu(page, /^Wrap in parallel/);
  await expect(name).toBeFocused();
  await expect(name).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await expect(undo(page)).toHaveAccessibleName("Undo: Wrap state “Packing” in parallel");
  await takeBack(page, start);

  await select(page, "Closed");
  await page.keyboard.press("Control+Shift+g");
  await expect(heading).toContainText("2 states");
  await expect(undo(page)).toHaveAccessibleName("Undo: Ungroup state “Closed”");
  await takeBack(page, start);

  await select(page, "Goods");
  await byMenu(page, "Extract to its own machine");
  await expect(page.getByRole("alert")).toContainText("One connection reaches from inside");
  await page.getByRole("button", { name: "Extract and let them go" }).click();
  await expect(page.getByRole("tab", { name: "Goods" })).toHaveAttribute("aria-selected", "true");
  await page.getByRole("button", { name: "Show the call" }).click();
  await expect(page.getByRole("tab", { name: "Shop" })).toHaveAttribute("aria-selected", "true");
  await expect(row(page, "Goods")).toHaveAttribute("aria-selected", "true");
  await takeBack(page, start);

  await select(page, "Packing", "Sending");
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Kind" }).click();
  await page.getByRole("menuitem", { name: "Make it a container" }).click();
  await expect(undo(page)).toHaveAccessibleName("Undo: Make 2 states compound");
  await takeBack(page, start);

  await select(page, "Draft");
  await page.keyboard.press("t");
  await expect(heading).toContainText("order → Packing, Paying");
  await page.keyboard.press("Shift+C");
  await page.getByRole("combobox", { name: "Which of its ends leads elsewhere?" }).pressSequentially("Paying");
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Instead of “Paying”, lead the transition to" }).pressSequentially("Paid");
  await page.keyboard.press("Enter");
  await expect.poll(() => drawn(page)).toContain("Draft, initial state. order to Packing and Paid");
  await takeBack(page, start);
  expect(complaints).toEqual([]);
});

test("stops every gesture at Escape without a trace, in a region as elsewhere, and drops into a closed state", async ({
  page,
}) => {
  const start = await open(page);
  const draft = () => within(element(page, "draft"));
  const packing = () => within(element(page, "packing"));
  const closed = () => within(element(page, "closed"));
  const goods = () => within(element(page, "goods"), 0.5, 0.96);
  const free = () => within(canvasOf(page), 0.9, 0.1);
  const grip = (id: string, kind: string) => within(element(page, id).locator(`[data-grip="${kind}"]`).first());
  const gestures: readonly (readonly [take: () => Promise<Spot>, to: () => Promise<Spot>])[] = [
    [draft, goods],
    [packing, free],
    [draft, closed],
    [
      async () => {
        await select(page, "Goods");
        return grip("goods", "resize");
      },
      free,
    ],
    [
      async () => {
        await select(page, "Packing");
        return grip("packing", "connect");
      },
      draft,
    ],
    [free, packing],
  ];
  for (const [take, to] of gestures) {
    await pull(page, await take(), await to());
    await page.keyboard.press("Escape");
    await page.mouse.up();
    expect(await bytesOf(page)).toBe(start);
    const { x, y } = await free();
    await page.mouse.click(x, y);
  }
  await pull(page, await draft(), await closed());
  await page.mouse.up();
  await expect(undo(page)).toHaveAccessibleName("Undo: Move state “Draft” into state “Closed”");
  await expect(row(page, "Draft")).toHaveAttribute("aria-level", "4");
  await takeBack(page, start);
});

test("goes back out of a state, and to the machine before, by the browser's own way back", async ({ page }) => {
  await open(page);
  await select(page, "Closed");
  await page.keyboard.press("Control+ArrowDown");
  const crumbs = page.getByRole("navigation", { name: "Where you are" });
  await expect(crumbs).toBeVisible();
  await row(page, "Other").click();
  await expect(page.getByRole("tab", { name: "Other" })).toHaveAttribute("aria-selected", "true");
  await page.goBack();
  await expect(page.getByRole("tab", { name: "Shop" })).toHaveAttribute("aria-selected", "true");
  await expect(crumbs).toBeVisible();
  await page.goBack();
  await expect(crumbs).toBeHidden();
  await page.goForward();
  await expect(crumbs).toBeVisible();
  await canvasOf(page).focus();
  await page.keyboard.press("Control+ArrowUp");
  await expect(row(page, "Closed")).toHaveAttribute("aria-selected", "true");
});
