// The bar beside the canvas: what can be taken from it by a drag, a press and the keyboard.

import { expect, type Page, test } from "@playwright/test";
import { bytesOf, createState, drawn, onPage, openDrawing, pullTo, type Spot, takeBackTo } from "./support/drawing.ts";
import { complaintsOf } from "./support/open-page.ts";

const shape = (page: Page, name: string) => page.getByRole("button", { name: `Put a ${name} on the canvas` });
const nameField = (page: Page) => page.getByRole("textbox", { name: "Name of the state" });

async function pull(page: Page, name: string, to: Spot): Promise<void> {
  const box = await shape(page, name).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 16, (box?.y ?? 0) + 16);
  await page.mouse.down();
  await pullTo(page, to);
}

async function put(page: Page, name: string, to: Spot, called: string): Promise<void> {
  await pull(page, name, to);
  await page.mouse.up();
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.type(called);
  await page.keyboard.press("Enter");
}

test("takes shapes onto the canvas and into a container by a drag, a press and the keyboard", async ({ page }) => {
  const complaints = complaintsOf(page);
  await openDrawing(page);
  await expect(shape(page, "state")).toBeVisible();
  await createState(page, [160, 80], "Draft");
  await put(page, "container", [300, 260], "Work");
  await put(page, "state", [300, 270], "Inner");
  const nested = ["Draft, initial state", "Work, container, 1 inside", "Inner, initial state, in Work"];
  await expect.poll(() => drawn(page)).toEqual(nested);
  const start = await bytesOf(page);

  await pull(page, "final state", [160, 440]);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await bytesOf(page)).toBe(start);

  await put(page, "final state", [160, 440], "Done");
  await expect.poll(() => drawn(page)).toEqual([...nested, "Done, final state"]);
  await takeBackTo(page, start);

  await shape(page, "parallel state").click();
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await shape(page, "state").focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => drawn(page)).toEqual([...nested, "Parallel, parallel state", "Done, final state"]);

  const inside = await onPage(page, [300, 320]);
  await page.mouse.click(inside.x, inside.y, { button: "right" });
  await page.getByRole("menuitem", { name: "New state N" }).click();
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect.poll(() => drawn(page)).toContain("State, state, in Work");
  expect(complaints).toEqual([]);
});
