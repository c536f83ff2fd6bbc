// What hands do on the canvas, in points of the canvas itself.

import { expect, type Locator, type Page } from "@playwright/test";
import { openEmpty, textOf } from "./open-page.ts";

export type Spot = readonly [x: number, y: number];
export type Side = "top" | "right" | "bottom" | "left";

const grips: Readonly<Record<Side, number>> = { top: 0, right: 1, bottom: 2, left: 3 };

export const canvasOf = (page: Page): Locator => page.getByRole("application");

/** Everything that is drawn, in the words that are read out. */
export const drawn = (page: Page): Promise<string[]> =>
  page.getByRole("list", { name: "States on the canvas" }).getByRole("listitem").allTextContents();

export async function onPage(page: Page, [x, y]: Spot): Promise<{ x: number; y: number }> {
  const box = await canvasOf(page).boundingBox();
  if (!box) throw new Error("There is no canvas.");
  return { x: box.x + x, y: box.y + y };
}

export async function createState(page: Page, at: Spot, name: string): Promise<void> {
  const { x, y } = await onPage(page, at);
  await page.mouse.dblclick(x, y);
  const field = page.getByRole("textbox", { name: "Name of the state" });
  await expect(field).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(field).toBeHidden();
}

export async function press(page: Page, at: Spot): Promise<void> {
  const { x, y } = await onPage(page, at);
  await page.mouse.move(x, y);
  await page.mouse.down();
}

export async function pullTo(page: Page, at: Spot): Promise<void> {
  const { x, y } = await onPage(page, at);
  await page.mouse.move(x - 12, y - 12, { steps: 4 });
  await page.mouse.move(x, y, { steps: 4 });
}

export async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await press(page, from);
  await pullTo(page, to);
  await page.mouse.up();
}

/** Takes hold of the grip on one side of the state at a spot. */
export async function pressGrip(page: Page, state: Spot, side: Side): Promise<void> {
  const { x, y } = await onPage(page, state);
  await page.keyboard.press("Escape");
  await page.mouse.move(x, y);
  const grip = page
    .locator(`[data-state-id="${await innermostAt(page, { x, y })}"] [data-grip="connect"]`)
    .nth(grips[side]);
  const box = await grip.boundingBox();
  if (!box) throw new Error("There is no grip to connect by.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
}

/** What hands aim at: the smallest state there. Its grips come with the pointer, those of what is around it go. */
async function innermostAt(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<string> {
  const found = await page.locator("[data-state-id]").evaluateAll(
    (elements, at) => {
      const boxes = elements.map((element) => ({ element, box: element.getBoundingClientRect() }));
      const around = boxes.filter(
        ({ box }) => box.left <= at.x && at.x <= box.right && box.top <= at.y && at.y <= box.bottom,
      );
      around.sort((left, right) => left.box.width * left.box.height - right.box.width * right.box.height);
      return around[0]?.element.getAttribute("data-state-id") ?? undefined;
    },
    { x, y },
  );
  if (found === undefined) throw new Error("There is no state to connect from.");
  return found;
}

export async function connect(page: Page, from: Spot, side: Side, to: Spot): Promise<void> {
  await pressGrip(page, from, side);
  await pullTo(page, to);
  await page.mouse.up();
}

export async function writeTrigger(page: Page, text: string): Promise<void> {
  const field = page.getByRole("combobox", { name: "What sets the transition off" });
  await expect(field).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await expect(field).toBeHidden();
}

/** An empty drawing whose bytes can be asked for at any time. */
export async function openDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  await openEmpty(page);
}

/** As a file would hold it, without leaving what has the keyboard. */
export async function bytesOf(page: Page): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  return textOf(await downloading);
}

/** One step back is the very same document. */
export async function takeBackTo(page: Page, bytes: string): Promise<void> {
  await page.keyboard.press("Escape");
  await canvasOf(page).focus();
  await page.keyboard.press("Control+z");
  expect(await bytesOf(page)).toBe(bytes);
}
