// The longest task of the page for each thing that somebody does with a big document: as long as it lasts, the page
// answers to nothing else. The page is the one that ships, with all its panels.

import { loadavg } from "node:os";
import { chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { browserForTests } from "../scripts/find-browser.mjs";
import { madeUpMachine } from "./canvas/made-up-machine.ts";

const port = Number(process.env.PAGE_PORT ?? 4189);
const outDir = `node_modules/.bench-page-${port}`;
const sizes = [1000, 5000];
const rounds = Number(process.env.PAGE_ROUNDS ?? 3);
const settleMs = 1500;

declare global {
  interface Window {
    longTasks?: number[];
  }
}

export async function bench() {
  const { path } = browserForTests();
  await build({ logLevel: "error", build: { outDir, emptyOutDir: true } });
  const shown = { port, strictPort: true, host: "127.0.0.1" };
  const server = await preview({ logLevel: "error", build: { outDir }, preview: shown });
  const browser = await chromium.launch(path === undefined ? {} : { executablePath: path });
  const longest = new Map<string, number[][]>(Object.keys(actions).map((name) => [name, sizes.map(() => [])]));
  try {
    for (let round = 0; round < rounds; round++)
      for (const [at, states] of sizes.entries()) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        const text = JSON.stringify(madeUpMachine(states).document);
        await openPage(page);
        for (const [name, act] of Object.entries(actions))
          longest.get(name)?.[at]?.push(await longestTask(page, () => act(page, text)));
        await page.close();
      }
  } finally {
    await browser.close();
    await server.close();
  }
  return {
    title: `Longest task in ms, median and most of ${rounds} rounds; load ${loadavg()[0]?.toFixed(1)}`,
    columns: ["what is done", ...sizes.map((states) => `${states} states`)],
    rows: [...longest].map(([name, bySize]) => [name, ...bySize.map(cellOf)]),
  };
}

/** Shorter ones than 50 ms are not told by the browser. */
function cellOf(values: readonly number[]): string {
  const sorted = [...values].sort((left, right) => left - right);
  const shown = (value = 0) => (value === 0 ? "under 50" : value.toFixed(0));
  return `${shown(sorted[Math.floor(sorted.length / 2)])} (${shown(sorted.at(-1))})`;
}

async function openPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem("faultline-settings", JSON.stringify({ state: { isGreeted: true }, version: 1 }));
    window.longTasks = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks?.push(duration);
    });
    observer.observe({ type: "longtask", buffered: true });
  });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.getByRole("tree", { name: "Project" }).waitFor();
  await page.waitForTimeout(settleMs);
}

async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    window.longTasks = [];
  });
  await act();
  await page.waitForTimeout(settleMs);
  return await page.evaluate(() => Math.max(0, ...(window.longTasks ?? [])));
}

type Act = (page: Page, text: string) => Promise<void>;

/** In this order, each on what the one before has left. */
const actions: Readonly<Record<string, Act>> = {
  "open a file": async (page, text) => {
    await page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], "big.faultline.json", { type: "application/json" }));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, text);
    await page.getByRole("tab", { name: "Generated" }).waitFor();
    await page.waitForTimeout(2 * settleMs);
  },
  "come back to it": async (page) => {
    await page.reload();
    await page.getByRole("tree", { name: "Project" }).waitFor();
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
};

function onCanvas(...keys: readonly string[]): Act {
  return async (page) => {
    await page.getByRole("application").focus();
    for (const key of keys) await page.keyboard.press(key);
  };
}
