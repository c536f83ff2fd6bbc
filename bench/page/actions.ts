// What somebody does with a big document, in the order in which it is done. Places are told by selectors: to look for a role
// among thousands of elements takes longer than most of what is measured.

import type { Page } from "@playwright/test";

export const settleMs = 1500;

type Act = (page: Page, text: string) => Promise<void>;

/** In this order, each on what the one before has left. */
export const actions: Readonly<Record<string, Act>> = {
  "open a file": async (page, text) => {
    await page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], "big.faultline.json", { type: "application/json" }));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, text);
    await page.locator("#tab-generated").waitFor();
    await page.waitForTimeout(2 * settleMs);
  },
  "come back to it": async (page) => {
    await page.reload();
    await page.locator('[role="tree"]').waitFor();
    await page.waitForTimeout(2 * settleMs);
  },
  "select all": onCanvas("Control+a"),
  "move all": onCanvas("Alt+ArrowRight"),
  "undo that": onCanvas("Control+z"),
  "select one by a click": (page) => page.mouse.click(600, 400),
  "rename it": async (page) => {
    await onCanvas("Enter")(page, "");
    await page.keyboard.type("Another name");
    await page.keyboard.press("Enter");
  },
  undo: onCanvas("Control+z"),
  redo: onCanvas("Control+Shift+z"),
  "drag it and let go": async (page) => {
    await page.mouse.move(600, 400);
    await page.mouse.down();
    for (let by = 0; by < 40; by++) await page.mouse.move(600 + by * 2, 400 + by);
    await page.mouse.up();
  },
  "new state": onCanvas("n", "Enter"),
  delete: onCanvas("Delete"),
  "search for a word": async (page) => {
    await onCanvas("Control+f")(page, "");
    await page.keyboard.type("state 12", { delay: 60 });
    await page.waitForTimeout(settleMs);
    await page.keyboard.press("Escape");
  },
  "palette, first time": async (page) => {
    await onCanvas("Control+k")(page, "");
    await page.locator('[role="dialog"]').waitFor();
    await page.waitForTimeout(settleMs);
    await page.keyboard.press("Escape");
  },
  "problems, first time": onCanvas("Control+Shift+m"),
  "fix a problem": async (page) => {
    const fix = page.locator("li:has([data-problem]) button:has(.lucide-wrench)").first();
    if (await fix.isVisible()) await fix.click();
  },
  "code, first time": onCanvas("Control+Shift+x"),
  "runner, first time": onCanvas("Control+Enter"),
  "close it": onCanvas("Control+Enter"),
  "zoom to fit": onCanvas("Control+1"),
  "collapse the container around": async (page) => {
    await page.mouse.click(600, 400);
    await onCanvas("e")(page, "");
  },
  "expand it": onCanvas("e"),
  "copy it": onCanvas("Control+c"),
  "paste it": onCanvas("Control+v"),
  "delete what was pasted": onCanvas("Delete"),
  "find a state by its name": async (page) => {
    await onCanvas("Control+f")(page, "");
    await page.keyboard.type("State 333");
    await page.waitForTimeout(settleMs);
    await page.keyboard.press("Enter");
  },
  "rename what was found": async (page) => {
    await onCanvas("Enter")(page, "");
    await page.keyboard.type("Found name");
    await page.keyboard.press("Enter");
  },
  "move what was found": onCanvas("Alt+ArrowRight"),
  "delete what was found": onCanvas("Delete"),
  "failure modes, first time": async (page) => {
    await onCanvas("Control+Enter")(page, "");
    await page.locator("#drawer-panel button", { hasText: "Failure modes" }).click();
  },
  "new machine": async (page) => {
    await onCanvas("Control+Enter", "Control+Enter")(page, "");
    await page.locator('[role="tablist"] + button').click();
  },
  "back to the first tab": (page) => page.locator("#tab-generated").click(),
};

function onCanvas(...keys: readonly string[]): Act {
  return async (page) => {
    await page.locator("#canvas").focus();
    for (const key of keys) await page.keyboard.press(key);
  };
}
