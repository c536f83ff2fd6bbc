// The longest task of the page for each thing that somebody does with a big document: as long as it lasts, the page
// answers to nothing else. The page is the one that ships, with all its panels.

import { loadavg } from "node:os";
import { chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { browserForTests } from "../scripts/find-browser.mjs";
import { quietBrowser } from "../scripts/quiet-browser.mjs";
import { madeUpMachine } from "./canvas/made-up-machine.ts";
import { actions, settleMs } from "./page/actions.ts";

const port = Number(process.env.PAGE_PORT ?? 4189);
const outDir = `node_modules/.bench-page-${port}`;
const sizes = (process.env.PAGE_STATES ?? "1000,5000").split(",").map(Number);
const rounds = Number(process.env.PAGE_ROUNDS ?? 3);

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
  const browser = await chromium.launch({
    args: quietBrowser,
    ...(path === undefined ? {} : { executablePath: path }),
  });
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
