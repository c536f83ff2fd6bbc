// What nobody should notice: the right theme from the first paint, nothing that jumps, and nothing that is lost.

import { expect, type Page, test } from "@playwright/test";
import { bytesOf, canvasOf, drawn, openDrawing } from "./support/drawing.ts";
import { complaintsOf, openPage } from "./support/open-page.ts";
import { storedViews } from "./support/stored-views.ts";

async function newState(page: Page, name: string): Promise<void> {
  await page.keyboard.press("n");
  await expect(page.getByRole("textbox", { name: "Name of the state" })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("treeitem", { name: new RegExp(`^${name},`) })).toBeVisible();
}

for (const [system, chosen] of [
  ["dark", "system"],
  ["light", "dark"],
  ["dark", "light"],
] as const)
  test(`is painted as wanted before any script has run (system ${system}, setting ${chosen})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.addInitScript((theme) => {
      localStorage.setItem("faultline-settings", JSON.stringify({ state: { isGreeted: true, theme }, version: 1 }));
    }, chosen);
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await page.route("**/assets/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto("/", { waitUntil: "commit" });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await expect(page.locator("#app")).toBeAttached();
    // Nothing is painted before the style is there.
    await expect.poll(ground).not.toBe("rgba(0, 0, 0, 0)");
    const first = await ground();
    const [brightest = 0] = (first.match(/\d+/g) ?? []).map(Number).sort((left, right) => right - left);
    expect(brightest > 128).toBe((chosen === "system" ? system : chosen) === "light");
    goOn();
    await expect(canvasOf(page)).toBeVisible();
    expect(await ground()).toBe(first);
  });

test("lets nothing jump while it opens", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await openPage(page);
  await expect(page.getByRole("region", { name: "Inspector" })).toBeVisible();
  await expect(page.getByText(/problems?$|warnings?$/).first()).toBeVisible();
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
});

test("remembers how wide a panel was made and which one was closed", async ({ page }) => {
  await openPage(page);
  const outline = page.getByRole("region", { name: "Outline" });
  const inspector = page.getByRole("region", { name: "Inspector" });
  await expect(inspector).toBeVisible();
  const before = (await outline.boundingBox())?.width ?? 0;
  const handle = await page.getByRole("separator", { name: "Width of the outline" }).boundingBox();
  if (!handle) throw new Error("The outline has no edge to take hold of.");
  await page.mouse.move(handle.x + handle.width / 2, handle.y + 200);
  await page.mouse.down();
  await page.mouse.move(handle.x + 70, handle.y + 200, { steps: 5 });
  await page.mouse.up();
  await canvasOf(page).focus();
  await page.keyboard.press("Control+Shift+b");
  await expect(inspector).toBeHidden();
  const wide = (await outline.boundingBox())?.width ?? 0;
  expect(wide).toBeGreaterThan(before + 40);
  await page.reload();
  await expect(outline).toBeVisible();
  await expect(inspector).toBeHidden();
  expect((await outline.boundingBox())?.width).toBeCloseTo(wide, -1);
});

test("brings back everything after the tab has crashed: the drawing, what was selected, the view and undo", async ({
  page,
  context,
}) => {
  await openDrawing(page);
  await newState(page, "Draft");
  await newState(page, "Paid");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Control+1");
  const before = await bytesOf(page);
  const zoom = await page.getByRole("button", { name: /%$/ }).textContent();
  await expect.poll(() => storedViews(page)).toContain('"selection":[{"table":"states","id":"state"}]');
  const crashed = page.waitForEvent("crash");
  await Promise.race([page.goto("chrome://crash").catch(() => undefined), crashed]);
  await crashed;
  const again = await context.newPage();
  await again.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  const complaints = complaintsOf(again);
  await openPage(again);
  await expect(again.getByRole("treeitem", { name: /^Draft/ })).toHaveAttribute("aria-selected", "true");
  expect(await bytesOf(again)).toBe(before);
  await expect(again.getByRole("button", { name: /%$/ })).toHaveText(zoom ?? "");
  await canvasOf(again).focus();
  for (const _ of [1, 2, 3, 4]) await again.keyboard.press("Control+z");
  await expect(again.getByText("Draw the first state")).toBeVisible();
  expect(complaints).toEqual([]);
});

for (const [trouble, sabotage, said] of [
  [
    "is full",
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
    "The browser's storage is full",
  ],
  [
    "is forbidden",
    () => {
      // As Chromium and Firefox do it when cookies are blocked.
      Object.defineProperty(window, "sessionStorage", {
        get: () => {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
      IDBFactory.prototype.open = () => {
        throw new DOMException("forbidden", "UnknownError");
      };
    },
    "does not let this page store anything",
  ],
] as const)
  test(`says at once when the storage ${trouble}, and saves to a file instead`, async ({ page }) => {
    await page.addInitScript(sabotage);
    await openPage(page);
    await canvasOf(page).focus();
    await newState(page, "Unsaved");
    const alert = page.getByRole("alert").filter({ hasText: "Not saved" });
    await expect(alert).toContainText(said);
    const downloading = page.waitForEvent("download");
    await alert.getByRole("button", { name: "Download a copy" }).click();
    expect((await downloading).suggestedFilename()).toMatch(/\.faultline\.json$/);
    await expect.poll(async () => (await drawn(page)).some((words) => words.startsWith("Unsaved"))).toBe(true);
  });

test("says why it stays empty in a browser that is too old, or when it can't be loaded", async ({ page }) => {
  await page.route(/\/assets\/index-.*\.js/, (route) => route.abort());
  await page.goto("/");
  await expect(page.getByRole("alert")).toHaveText(/could not start/);
  await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, "checkVisibility"));
  await page.reload();
  await expect(page.getByRole("alert")).toHaveText(/needs a newer browser/);
});
