// Every screen of the designer, in light and dark: nothing that keeps anybody out, nothing said on the console, and nothing
// that jumps while the page comes.

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { complaintsOf, openPage, runCommand } from "./support/open-page.ts";

type Screens = Readonly<Record<string, (page: Page) => Promise<void>>>;

const overlaid = "[role=dialog], [role=menu]";
const dialog = (page: Page) => page.getByRole("dialog");

async function openDialog(page: Page, command: string): Promise<void> {
  await runCommand(page, command);
  await expect(dialog(page)).toBeVisible();
}

async function selectFirstState(page: Page): Promise<void> {
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
}

const below: Screens = {
  "a machine with its problems": (page) => runCommand(page, "Show or hide problems"),
  "the code": async (page) => {
    await runCommand(page, "Show or hide the code");
    await expect(page.getByText(/Written by Faultline/)).toBeVisible();
  },
  "the scenarios": async (page) => {
    await runCommand(page, "Scenarios as a suite");
    await page.getByRole("button", { name: "Run all" }).click();
    await expect(page.getByText(/passed, 0 failed$/)).toBeVisible();
  },
  "the failure modes": async (page) => {
    await page.getByRole("treeitem", { name: /^Careful checkout, machine/ }).click();
    await runCommand(page, "Failure modes of the machine");
    await page.getByRole("button", { name: "Find out how “Careful checkout” fails" }).click();
    await expect(page.getByRole("button", { name: /^Find out again/ })).toBeVisible();
  },
};

const drawings: Screens = {
  "several states": async (page) => {
    await page.getByRole("application").focus();
    await page.keyboard.press("Control+a");
    await expect(page.getByRole("heading", { name: "3 states" })).toBeVisible();
    // What readers hear of the canvas comes a moment after the canvas.
    const pointsAt = await page.getByRole("application").getAttribute("aria-activedescendant");
    await expect(page.locator(`[id="${pointsAt}"]`)).toBeAttached();
  },
  "a note being written": async (page) => {
    await runCommand(page, "New note");
    await expect(page.getByRole("textbox", { name: "Text" })).toBeFocused();
  },
  "an empty drawing": async (page) => {
    await runCommand(page, "New project");
    await expect(page.getByText("Draw the first state")).toBeVisible();
  },
};

const overlays: Screens = {
  "the commands": async (page) => {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("option").first()).toBeVisible();
  },
  "the search": async (page) => {
    await page.keyboard.press("Control+f");
    await page.getByPlaceholder(/^Search states/).fill("card");
    await expect(page.getByRole("option").first()).toBeVisible();
  },
  "the keys": (page) => openDialog(page, "Keyboard shortcuts"),
  "the projects": (page) => openDialog(page, "Projects …"),
  "a link": (page) => openDialog(page, "Share …"),
  "the patterns": (page) => openDialog(page, "Patterns …"),
  "where to connect": async (page) => {
    await selectFirstState(page);
    await page.keyboard.press("c");
    await expect(dialog(page)).toBeVisible();
  },
  "the menu of everything": async (page) => {
    await page.getByRole("button", { name: "Menu", exact: true }).click();
    await expect(page.getByRole("menu")).toBeVisible();
  },
  "the menu of a state": async (page) => {
    await selectFirstState(page);
    await page.keyboard.press("Shift+F10");
    await expect(page.getByRole("menu")).toBeVisible();
  },
};

/** All of the page, or what is open over it alone. */
async function canBeUsedByAll(page: Page, screen: string, part = "html"): Promise<void> {
  // Guards that keep the focus in what is laid over the page have nothing to read.
  const axe = new AxeBuilder({ page }).include(part).exclude("[data-base-ui-focus-guard]");
  expect((await axe.analyze()).violations, screen).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const [part, screens] of Object.entries({ "the drawing": drawings, "what lies below it": below }))
    test(`can be used by all: ${part} (${colorScheme})`, async ({ page }) => {
      const complaints = complaintsOf(page);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await openPage(page);
      for (const [screen, open] of Object.entries(screens)) {
        await open(page);
        await canBeUsedByAll(page, screen);
      }
      expect(complaints).toEqual([]);
    });

  test(`can be used by all: what opens over the page (${colorScheme})`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await openPage(page);
    for (const [screen, open] of Object.entries(overlays)) {
      await open(page);
      await canBeUsedByAll(page, screen, overlaid);
      await page.keyboard.press("Escape");
      await expect(page.locator(overlaid)).toHaveCount(0);
    }
    expect(complaints).toEqual([]);
  });

  test(`can be used by all: a link that can't be read (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/#view=broken");
    await expect(page.getByRole("heading", { name: "This link can't be shown" })).toBeVisible();
    await canBeUsedByAll(page, "a broken link");
  });
}

test("stands still from the first moment: no word comes in another typeface first", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(`${(entry as PerformanceEntry & { value: number }).value}`);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await openPage(page);
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await expect(page.getByRole("region", { name: "Inspector", exact: true })).toBeVisible();
  expect(await page.evaluate("document.fonts.check('1em \"Inter Variable\"')")).toBe(true);
  expect(await page.evaluate("window.shifts")).toEqual([]);
});
