// Fingers instead of a mouse: one drags what it touches or moves the view, two zoom.

import { type CDPSession, expect, type Page, test } from "@playwright/test";
import { bytesOf, canvasOf, createState, onPage, openDrawing, type Spot } from "./support/drawing.ts";
import { complaintsOf } from "./support/open-page.ts";

test.use({ hasTouch: true });

async function touch(page: Page, session: CDPSession, type: "Start" | "Move" | "End", spots: readonly Spot[]) {
  const touchPoints = await Promise.all(spots.map((spot) => onPage(page, spot)));
  await session.send("Input.dispatchTouchEvent", {
    type: `touch${type}`,
    touchPoints: touchPoints.map((point, id) => ({ ...point, id })),
  });
}

/** All fingers go straight from where they are to where they come to. */
async function slide(page: Page, session: CDPSession, from: readonly Spot[], to: readonly Spot[]): Promise<void> {
  await touch(page, session, "Start", from);
  for (let step = 1; step <= 6; step++)
    await touch(
      page,
      session,
      "Move",
      from.map(([x, y], finger): Spot => {
        const [toX, toY] = to[finger] ?? [x, y];
        return [x + ((toX - x) * step) / 6, y + ((toY - y) * step) / 6];
      }),
    );
  await touch(page, session, "End", []);
}

test("moves a state with one finger, the view with one on open ground, and zooms with two", async ({ page }) => {
  const complaints = complaintsOf(page);
  await openDrawing(page);
  await createState(page, [200, 120], "Draft");
  const session = await page.context().newCDPSession(page);
  await touch(page, session, "Start", [[200, 120]]);
  const menu = page.getByRole("menu", { name: "What can be done here" });
  await expect(menu).toBeVisible();
  await touch(page, session, "End", []);
  await expect(menu.getByRole("menuitem", { name: /^Rename/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();

  const before = await bytesOf(page);
  await slide(page, session, [[200, 120]], [[360, 260]]);
  await expect.poll(() => bytesOf(page)).not.toBe(before);
  const { layout } = JSON.parse(await bytesOf(page));
  const start = JSON.parse(before).layout.states.state;
  expect(layout.states.state).toEqual({ x: start.x + 160, y: start.y + 144 });

  const state = page.locator('[data-state-id="state"]');
  const moved = await bytesOf(page);
  const box = await state.boundingBox();
  await slide(page, session, [[120, 480]], [[220, 420]]);
  await expect.poll(async () => (await state.boundingBox())?.x).toBeCloseTo((box?.x ?? 0) + 100, -1);
  const zoom = page.getByRole("button", { name: /%$/ });
  await expect(zoom).toHaveText("100 %");
  await slide(
    page,
    session,
    [
      [300, 300],
      [340, 340],
    ],
    [
      [240, 240],
      [420, 420],
    ],
  );
  await expect(zoom).not.toHaveText("100 %");
  await expect.poll(async () => Number.parseInt((await zoom.textContent()) ?? "", 10)).toBeGreaterThan(120);
  expect(await bytesOf(page)).toBe(moved);
  await expect(canvasOf(page)).toBeVisible();
  expect(complaints).toEqual([]);
});
