// Every screen of the designer, in light and dark: nothing that keeps anybody out, and nothing said on the console.

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { complaintsOf, openPage, runCommand } from "./support/open-page.ts";

const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "an empty drawing": (page) => runCommand(page, "New project"),
  "a machine with its problems": (page) => runCommand(page, "Show or hide problems"),
  "the code": async (page) => {
    await runCommand(page, "Show or hide the code");
    await expect(page.getByText(/Written by Faultline/)).toBeVisible();
  },
  "the commands": (page) => page.keyboard.press("Control+k"),
  "the search": async (page) => {
    await page.keyboard.press("Control+f");
    await page.getByPlaceholder(/^Search states/).fill("card");
    await expect(page.getByRole("option").first()).toBeVisible();
  },
  "the keys": async (page) => {
    await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  },
  "the menu of a state": async (page) => {
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+F10");
    await expect(page.getByRole("menu")).toBeVisible();
  },
  "a note being written": async (page) => {
    await runCommand(page, "New note");
    await expect(page.getByRole("textbox", { name: "Text" })).toBeFocused();
  },
};

for (const colorScheme of ["light", "dark"] as const)
  for (const [name, open] of Object.entries(screens))
    test(`can be used by all: ${name} (${colorScheme})`, async ({ page }) => {
      const complaints = complaintsOf(page);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await openPage(page);
      await page.getByRole("treeitem", { name: /^Order, machine/ }).click();
      await open(page);
      // Guards that keep the focus in what is laid over the page have nothing to read.
      const axe = new AxeBuilder({ page }).exclude("[data-base-ui-focus-guard]");
      expect((await axe.analyze()).violations).toEqual([]);
      expect(complaints).toEqual([]);
    });
