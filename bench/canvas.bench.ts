// The canvas beside others in the same browser, with the same machine and the same hands. `CANVAS_STATES` takes another
// size, `CANVAS_PAGES` only some of the pages.

import { type Browser, chromium, type Page } from "@playwright/test";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { build, preview } from "vite";
import { browserForTests } from "../scripts/find-browser.mjs";
import { type Frames, framesDuring } from "./canvas/frames.ts";
import { hands } from "./canvas/hands.ts";
import { type MadeUp, madeUpMachine } from "./canvas/made-up-machine.ts";

const port = 4193;
const outDir = "node_modules/.bench-canvas";
const pages = (process.env.CANVAS_PAGES ?? "plain,memoised,ours").split(",");
const views = ["100 %", "everything"] as const;

export async function bench() {
  const machine = madeUpMachine(Number(process.env.CANVAS_STATES ?? 1000));
  const { path } = browserForTests();
  await build({
    configFile: false,
    root: "bench/canvas",
    logLevel: "error",
    plugins: [react(), tailwindcss()],
    build: {
      outDir: `../../${outDir}`,
      emptyOutDir: true,
      target: "es2022",
      rolldownOptions: { input: pages.map((name) => `bench/canvas/${name}.html`) },
    },
  });
  const server = await preview({
    configFile: false,
    root: "bench/canvas",
    logLevel: "error",
    build: { outDir: `../../${outDir}` },
    preview: { port, strictPort: true, host: "127.0.0.1" },
  });
  const browser = await chromium.launch(path === undefined ? {} : { executablePath: path });
  try {
    return await tables(browser, machine);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function tables(browser: Browser, machine: MadeUp) {
  const { nodes, edges } = machine.graph;
  const what = `${nodes.length} states, ${edges.length} labelled arrows`;
  const paints: string[][] = [];
  const measured = new Map<string, string[][]>(views.map((view) => [view, []]));
  for (const name of pages) {
    const page = await openPage(browser, name, machine);
    paints.push([name, (await page.evaluate(() => window.firstPaintMs ?? 0)).toFixed(0), await elementCount(page)]);
    for (const view of views) {
      for (const [hand, work] of Object.entries(hands)) {
        await show(page, view, machine);
        let isDone: unknown;
        const frames = await framesDuring(page, async () => {
          isDone = await work(page, machine);
        });
        measured.get(view)?.push([name, isDone === false ? `${hand} (nothing followed)` : hand, ...cellsOf(frames)]);
      }
    }
    await page.close();
  }
  return [
    { title: `First paint: ${what}`, columns: ["drawing", "ms", "elements"], rows: paints },
    ...[...measured].map(([view, rows]) => ({
      title: `Frames, seen at: ${view}`,
      columns: ["drawing", "hand", "frames/s", "p95 ms", "worst ms", "long tasks"],
      rows,
    })),
  ];
}

async function openPage(browser: Browser, name: string, { document, graph }: MadeUp): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route("**/document.json", (route) => route.fulfill({ json: document }));
  await page.route("**/graph.json", (route) => route.fulfill({ json: graph }));
  await page.goto(`http://127.0.0.1:${port}/${name}.html`);
  await page.waitForFunction(() => window.benchPage !== undefined, undefined, { timeout: 60_000 });
  return page;
}

async function show(page: Page, view: (typeof views)[number], { leaf, container }: MadeUp): Promise<void> {
  await page.keyboard.press("Escape");
  await page.evaluate(([isAll, id]) => window.benchPage?.show(isAll ? "everything" : { near: id }), [
    view === "everything",
    leaf ?? container,
  ] as const);
  await page.waitForTimeout(500);
}

async function elementCount(page: Page): Promise<string> {
  return String(await page.evaluate(() => document.querySelectorAll("*").length));
}

function cellsOf({ perSecond, p95Ms, worstMs, longTaskShare }: Frames): string[] {
  return [perSecond.toFixed(0), p95Ms.toFixed(0), worstMs.toFixed(0), `${(longTaskShare * 100).toFixed(0)} %`];
}
