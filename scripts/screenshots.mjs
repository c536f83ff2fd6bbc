// Pictures of the main screens for the README, from the built page: `npm run screenshots`.

import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { browserForTests } from "./find-browser.mjs";
import { quietBrowser } from "./quiet-browser.mjs";

const folder = "docs/images";
const size = { width: 1440, height: 900 };

const scenes = [
  {
    name: "designer-light",
    colorScheme: "light",
    async show(page) {
      await page.getByRole("treeitem", { name: /^Order, machine/ }).click();
      await page.getByRole("treeitem", { name: /^Charging card/ }).click();
    },
  },
  {
    name: "code-dark",
    colorScheme: "dark",
    async show(page) {
      await page.getByRole("application").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Control+Shift+x");
      await page.getByText(/Written by Faultline/).waitFor();
    },
  },
  {
    name: "runner-dark",
    colorScheme: "dark",
    async show(page) {
      await page.getByRole("treeitem", { name: /^Hasty checkout, machine/ }).click();
      await page.getByRole("application").focus();
      await page.keyboard.press("Control+Enter");
      await page.getByText(/^Ended at/).waitFor();
      await page.getByRole("button", { name: "To the end" }).click();
    },
  },
];

const server = await preview({ preview: { port: 4188, strictPort: true, host: "127.0.0.1" } });
const found = browserForTests();
if (!found.path) throw new Error(found.message);
const browser = await chromium.launch({ executablePath: found.path, args: quietBrowser });
mkdirSync(folder, { recursive: true });
for (const { name, colorScheme, show } of scenes) {
  const page = await browser.newPage({ viewport: size, colorScheme });
  await page.addInitScript(() =>
    localStorage.setItem("faultline-settings", JSON.stringify({ state: { isGreeted: true }, version: 1 })),
  );
  await page.goto("http://127.0.0.1:4188/");
  await page.getByRole("tree", { name: "Project" }).waitFor();
  await show(page);
  await page.mouse.move(size.width / 2, size.height - 1);
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
  console.log(`${folder}/${name}.png`);
}
await browser.close();
await server.close();
