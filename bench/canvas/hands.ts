// What is done to every drawing, by real pointer and keyboard where a person would. Each hand looks afterwards whether the
// drawing did what was asked of it: frames in which nothing happened are easily counted.

import type { Page } from "@playwright/test";
import type { Place } from "./bench-page.ts";
import type { Grip, MadeUp } from "./made-up-machine.ts";

/** Frames are counted while this runs. */
export type Timed = (work: () => Promise<void>) => Promise<void>;

/** Answers whether the drawing followed. */
export type Hand = (page: Page, machine: MadeUp, timed: Timed) => Promise<boolean>;

const workMs = 1600;
const middle: Place = { x: 640, y: 400 };

async function forAWhile(step: (turn: number) => Promise<void>): Promise<void> {
  const end = Date.now() + workMs;
  for (let turn = 0; Date.now() < end; turn++) await step(turn);
}

type View = Place & { readonly zoom: number };

async function viewOf(page: Page): Promise<View> {
  return await page.evaluate(() => window.benchPage?.view() ?? { x: 0, y: 0, zoom: 0 });
}

/** Turns a wheel to and fro. The view is looked at once on the first way out. */
async function wheel(page: Page, timed: Timed, at: (turn: number) => Place): Promise<readonly [View, View]> {
  const before = await viewOf(page);
  let after = before;
  await page.mouse.move(middle.x, middle.y);
  await timed(() =>
    forAWhile(async (turn) => {
      const { x, y } = at(turn);
      await page.mouse.wheel(x, y);
      if (turn === 4) after = await viewOf(page);
    }),
  );
  return [before, after];
}

async function pan(page: Page, _: MadeUp, timed: Timed): Promise<boolean> {
  const [before, after] = await wheel(page, timed, (turn) => ({
    x: turn % 40 < 20 ? 24 : -24,
    y: turn % 40 < 20 ? 16 : -16,
  }));
  return before.zoom === after.zoom && before.x - after.x > 40 && before.y - after.y > 25;
}

async function zoom(page: Page, _: MadeUp, timed: Timed): Promise<boolean> {
  await page.keyboard.down("Control");
  const [before, after] = await wheel(page, timed, (turn) => ({ x: 0, y: turn % 40 < 20 ? -8 : 8 }));
  await page.keyboard.up("Control");
  return after.zoom > before.zoom * 1.05;
}

/** Holds it at last where its own container is still beneath it, and lets it go there. */
async function drag(page: Page, { id, at }: Grip, timed: Timed): Promise<boolean> {
  const place = () => page.evaluate((one) => window.benchPage?.placeOf(one) ?? { x: 0, y: 0 }, id);
  const [{ x, y, zoom: scale }, before] = [await viewOf(page), await place()];
  const from = { x: at.x * scale + x, y: at.y * scale + y };
  const hold = scale > 0.5 ? { x: 40, y: 24 } : { x: 9, y: 5 };
  let held = before;
  await timed(async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    // Slowly at first: some count from where the pointer was when they noticed.
    for (let by = 1; by <= 6; by++) await page.mouse.move(from.x + by, from.y);
    await forAWhile((turn) => page.mouse.move(from.x + Math.sin(turn / 8) * 90, from.y + Math.sin(turn / 5) * 60));
    await page.mouse.move(from.x + hold.x, from.y + hold.y);
    held = await place();
    await page.mouse.up();
  });
  const after = await place();
  return [held, after].every((now) => {
    // Some put what is dragged on a grid, or in line with its neighbours.
    const tolerance = 11 + 3 / scale;
    const [missedX, missedY] = [now.x - before.x - hold.x / scale, now.y - before.y - hold.y / scale];
    return Math.abs(missedX) <= tolerance && Math.abs(missedY) <= tolerance;
  });
}

async function toggle(page: Page, { ten }: MadeUp, timed: Timed): Promise<boolean> {
  const light = (isOn: boolean) =>
    page.evaluate(([ids, on]) => window.benchPage?.highlight(ids, on), [ten, isOn] as const);
  const dark = await page.screenshot();
  await light(true);
  const lit = await page.screenshot();
  await timed(() =>
    page.evaluate(
      async ([ids, lasts]) => {
        const end = performance.now() + lasts;
        for (let turn = 0; performance.now() < end; turn++) {
          window.benchPage?.highlight(ids, turn % 2 === 0);
          await new Promise(requestAnimationFrame);
        }
      },
      [ten, workMs] as const,
    ),
  );
  await light(false);
  return !dark.equals(lit);
}

/** All and none in turns, with four frames for each. */
async function selectAll(page: Page, { graph }: MadeUp, timed: Timed): Promise<boolean> {
  await timed(() =>
    page.evaluate(async (lasts) => {
      const end = performance.now() + lasts;
      for (let turn = 0; performance.now() < end; turn++) {
        window.benchPage?.selectAll(turn % 2 === 0);
        for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
      }
    }, workMs),
  );
  const selected = async (isOn: boolean) => {
    await page.evaluate((on) => window.benchPage?.selectAll(on), isOn);
    await page.waitForTimeout(200);
    return await page.evaluate(() => window.benchPage?.selectedCount() ?? 0);
  };
  const isAll = (await selected(true)) === graph.nodes.length;
  return (await selected(false)) === 0 && isAll;
}

const words = "Waiting for an answer";

async function type(page: Page, { leaf }: MadeUp, timed: Timed): Promise<boolean> {
  await page.evaluate((id) => window.benchPage?.rename(id), leaf.id);
  await page.waitForFunction(() => document.activeElement?.matches("input, [contenteditable]"));
  await timed(() => page.keyboard.type(words, { delay: 30 }));
  const typed = await page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLInputElement ? field.value : (field?.textContent ?? "");
  });
  await page.keyboard.press("Escape");
  return typed.includes(words);
}

/** What leaves the drawing as it was comes first. */
export const hands: Readonly<Record<string, Hand>> = {
  pan,
  zoom,
  "toggle ten": toggle,
  "select all": selectAll,
  type,
  "drag one": (page, { leaf }, timed) => drag(page, leaf, timed),
  "drag container": (page, { container }, timed) => drag(page, container, timed),
};
