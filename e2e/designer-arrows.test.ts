// What hands without a mouse do to arrows and names, and what a hand with one does beside moving.

import { expect, type Page, test } from "@playwright/test";
import { bytesOf, canvasOf, createState, drag, drawn, openDrawing, takeBackTo } from "./support/drawing.ts";
import { complaintsOf } from "./support/open-page.ts";

const nameField = (page: Page) => page.getByRole("textbox", { name: "Name of the state" });

interface Drawn {
  readonly layout: { readonly transitions?: Readonly<Record<string, { readonly bends?: readonly { x: number }[] }>> };
}

async function bendsOf(page: Page): Promise<readonly { x: number }[]> {
  const document: Drawn = JSON.parse(await bytesOf(page));
  return Object.values(document.layout.transitions ?? {})[0]?.bends ?? [];
}

test("goes to an arrow, bends it, takes the bend away and leads it elsewhere with the keyboard alone", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const undo = page.getByRole("button", { name: /^Undo/ });
  await openDrawing(page);
  await createState(page, [200, 120], "Draft");
  await createState(page, [200, 420], "Paid");
  await createState(page, [520, 420], "Held");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("c");
  await page.getByRole("combobox", { name: "Connect “Draft” to" }).pressSequentially("Paid");
  await page.keyboard.press("Enter");
  await expect.poll(() => drawn(page)).toContain("Draft, initial state. paid to Paid");
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("treeitem", { name: /^Draft/ })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("t");
  await expect(page.getByRole("treeitem", { name: /^paid, to Paid/ })).toHaveAttribute("aria-selected", "true");
  const straight = await bytesOf(page);

  await page.keyboard.press("b");
  await expect(undo).toHaveAccessibleName("Undo: Bend transition from state “Draft”");
  const [made] = await bendsOf(page);
  await page.keyboard.press("Alt+ArrowRight");
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(async () => (await bendsOf(page))[0]?.x).toBe((made?.x ?? 0) + 16);
  await page.keyboard.press("Delete");
  await expect(undo).toHaveAccessibleName("Undo: Straighten transition from state “Draft”");
  expect(await bytesOf(page)).toBe(straight);

  await page.keyboard.press("Shift+C");
  await page.getByRole("combobox", { name: "Lead the transition to" }).pressSequentially("Held");
  await page.keyboard.press("Enter");
  await expect.poll(() => drawn(page)).toContain("Draft, initial state. paid to Held");
  await expect(canvasOf(page)).toBeFocused();
  await takeBackTo(page, straight);

  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.getByRole("heading", { name: "2 states" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("drags a copy with Ctrl, and keeps what can't be a name with its reason until it is written anew", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openDrawing(page);
  await createState(page, [200, 120], "Draft");
  await createState(page, [200, 300], "Paid");
  const start = await bytesOf(page);
  await page.keyboard.press("Escape");
  await page.keyboard.down("Control");
  await drag(page, [200, 120], [480, 120]);
  await page.keyboard.up("Control");
  await expect.poll(() => drawn(page)).toEqual(["Draft, initial state", "Paid, state", "Draft 2, state"]);
  await takeBackTo(page, start);

  await createState(page, [480, 300], "Held");
  const named = await bytesOf(page);
  const alert = page.getByRole("alert").first();
  for (const [typed, reason] of [
    ["", "A state needs a name."],
    ["Paid", "Another state here is called “Paid”"],
    ["x".repeat(10_000), "at most 200 characters"],
  ] as const) {
    await page.keyboard.press("F2");
    await expect(nameField(page)).toBeFocused();
    await nameField(page).fill(typed);
    await expect(alert).toContainText(reason);
    await page.keyboard.press("Enter");
    await expect(nameField(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(nameField(page)).toBeHidden();
    await expect(canvasOf(page)).toBeFocused();
    expect(await bytesOf(page)).toBe(named);
  }
  await page.keyboard.press("F2");
  await nameField(page).fill("Paid");
  await page.getByRole("textbox", { name: "Name of the project" }).focus();
  await expect(nameField(page)).toBeHidden();
  expect(await bytesOf(page)).toBe(named);
  await canvasOf(page).focus();
  await page.keyboard.press("F2");
  await expect(nameField(page)).toHaveValue("Paid");
  await nameField(page).fill("Kept");
  await page.keyboard.press("Enter");
  await expect.poll(() => drawn(page)).toContain("Kept, state");
  expect(complaints).toEqual([]);
});
