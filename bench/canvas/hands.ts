// What is done to every drawing, by real pointer and keyboard where a person would.

import type { Page } from "@playwright/test";
import type { MadeUp } from "./made-up-machine.ts";

/** Answers false when the drawing did not do what the hand asked for, so that its frames prove nothing. */
export type Hand = (page: Page, machine: MadeUp) => Promise<unknown>;

const workMs = 1600;

async function forAWhile(step: (turn: number) => Promise<void>): Promise<void> {
  const end = Date.now() + workMs;
  for (let turn = 0; Date.now() < end; turn++) await step(turn);
}

async function toMiddle(page: Page): Promise<void> {
  await page.mouse.move(640, 400);
}

async function pan(page: Page): Promise<void> {
  await toMiddle(page);
  await forAWhile((turn) => page.mouse.wheel(turn % 40 < 20 ? 24 : -24, turn % 60 < 30 ? 16 : -16));
}

async function zoom(page: Page): Promise<void> {
  await toMiddle(page);
  await page.keyboard.down("Control");
  await forAWhile((turn) => page.mouse.wheel(0, turn % 40 < 20 ? -8 : 8));
  await page.keyboard.up("Control");
}

async function drag(page: Page, id: string): Promise<boolean> {
  const grip = () => page.evaluate((one) => window.benchPage?.gripOf(one) ?? { x: 0, y: 0 }, id);
  const { x, y } = await grip();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await forAWhile((turn) => page.mouse.move(x + Math.sin(turn / 8) * 90, y + Math.cos(turn / 8) * 60));
  const now = await grip();
  const isFollowing = now.x !== x || now.y !== y;
  await page.mouse.move(x, y);
  await page.mouse.up();
  return isFollowing;
}

async function highlight(page: Page, { ten }: MadeUp): Promise<void> {
  await page.evaluate(
    async ([ids, lasts]) => {
      const end = performance.now() + lasts;
      for (let turn = 0; performance.now() < end; turn++) {
        window.benchPage?.highlight(ids, turn % 2 === 0);
        await new Promise(requestAnimationFrame);
      }
    },
    [ten, workMs] as const,
  );
}

async function selectAll(page: Page): Promise<void> {
  await page.evaluate(() => window.benchPage?.selectAll());
}

async function typeName(page: Page, { leaf }: MadeUp): Promise<void> {
  await page.evaluate((id) => window.benchPage?.rename(id), leaf);
  await page.waitForTimeout(50);
  await page.keyboard.type("Waiting for an answer", { delay: 30 });
  await page.keyboard.press("Escape");
}

export const hands: Readonly<Record<string, Hand>> = {
  pan,
  zoom,
  "drag one": (page, { leaf }) => drag(page, leaf),
  "drag container": (page, { container }) => drag(page, container),
  "toggle ten": highlight,
  "select all": selectAll,
  type: typeName,
};
