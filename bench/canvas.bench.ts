// The canvas beside others in the same browser, with the same machine and the same hands. All are open at once, and each
// hand goes from one to the next, so that whatever else the machine is busy with falls on all of them alike.
// CANVAS_STATES takes another size, CANVAS_PAGES and CANVAS_HANDS only some of them, CANVAS_ROUNDS more repetitions.

import { loadavg } from "node:os";
import { type Browser, chromium, type Page } from "@playwright/test";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { build, preview } from "vite";
import { browserForTests } from "../scripts/find-browser.mjs";
import { quietBrowser } from "../scripts/quiet-browser.mjs";
import type { Place } from "./canvas/bench-page.ts";
import { type Frames, framesDuring } from "./canvas/frames.ts";
import { hands } from "./canvas/hands.ts";
import { type MadeUp, madeUpMachine } from "./canvas/made-up-machine.ts";

const port = Number(process.env.CANVAS_PORT ?? 4193);
const outDir = `node_modules/.bench-canvas-${port}`;
const pages = (process.env.CANVAS_PAGES ?? "plain,memoised,bpmn,ours").split(",");
const chosen = process.env.CANVAS_HANDS?.split(",") ?? Object.keys(hands);
const rounds = Number(process.env.CANVAS_ROUNDS ?? 3);
const restMs = 1500;
const views = ["100 %", "everything"] as const;
type View = (typeof views)[number];

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
  const browser = await chromium.launch({
    args: quietBrowser,
    ...(path === undefined ? {} : { executablePath: path }),
  });
  try {
    const { nodes, edges } = machine.graph;
    const what = `${nodes.length} states, ${edges.length} labelled arrows`;
    return [await paintTable(browser, machine, what), ...(await frameTables(browser, machine))];
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Painted {
  readonly fromFile: number[];
  readonly states: number[];
  readonly fromOpening: number[];
  elements: number;
}

async function paintTable(browser: Browser, machine: MadeUp, what: string) {
  const seen = new Map<string, Painted>();
  for (let round = 0; round < rounds + 2; round++)
    for (const name of pages) {
      const page = await openPage(browser, name, machine);
      const painted = await page.evaluate(() => window.firstPaint);
      const known = seen.get(name) ?? { fromFile: [], states: [], fromOpening: [], elements: 0 };
      seen.set(name, known);
      known.fromFile.push(painted?.fromFileMs ?? Number.NaN);
      known.states.push(painted?.statesFromFileMs ?? Number.NaN);
      known.fromOpening.push(painted?.fromOpeningMs ?? Number.NaN);
      known.elements = await page.evaluate(() => document.querySelectorAll("*").length);
      await page.context().close();
    }
  const peer = seen.get("memoised")?.fromFile ?? [];
  return {
    title: `First paint with everything in view: ${what}; load ${loadavg()[0]?.toFixed(1)}`,
    columns: ["drawing", "ms from having the file", "least", "most", "of the memoised, by round", ...more],
    rows: [...seen].map(([name, { fromFile, states, fromOpening, elements }]) => [
      name,
      ...[median(fromFile), Math.min(...fromFile), Math.max(...fromFile)].map((one) => one.toFixed(0)),
      ratios(fromFile, peer),
      ...[median(states), median(fromOpening), elements].map((one) => one.toFixed(0)),
    ]),
  };
}

const more = ["ms until all states are there", "ms from opening the page", "elements"];

/** Each beside the one that was opened in the same round: the median, and from where to where they lie. */
function ratios(own: readonly number[], peer: readonly number[]): string {
  const each = own.flatMap((ms, round) => ms / (peer[round] ?? Number.NaN)).filter(Number.isFinite);
  if (each.length === 0) return "";
  return `${median(each).toFixed(2)} (${Math.min(...each).toFixed(2)}–${Math.max(...each).toFixed(2)})`;
}

interface Measured {
  readonly frames: Frames[];
  /** In how many rounds the drawing followed the hand. */
  followed: number;
}

async function frameTables(browser: Browser, machine: MadeUp) {
  const tables = [];
  for (const view of views) {
    const seen = new Map<string, Measured>();
    for (let round = 0; round < rounds; round++) await measureRound(browser, machine, view, seen);
    tables.push({
      title: `Frames, seen at: ${view}`,
      columns: ["drawing", "hand", "frames/s", "p95 ms", "worst ms", "long tasks", "followed the hand"],
      rows: [...seen].map(([key, measured]) => [...key.split(":"), ...cellsOf(measured)]),
    });
  }
  return tables;
}

async function measureRound(browser: Browser, machine: MadeUp, view: View, seen: Map<string, Measured>): Promise<void> {
  const open = new Map<string, Page>();
  for (const name of pages) open.set(name, await openPage(browser, name, machine));
  for (const hand of chosen)
    for (const [name, page] of open) {
      await page.bringToFront();
      await show(page, view, hand === "drag container" ? machine.container.at : machine.leaf.at);
      const key = `${name}:${hand}`;
      const known = seen.get(key) ?? { frames: [], followed: 0 };
      seen.set(key, known);
      const timed = async (work: () => Promise<void>) => {
        known.frames.push(await framesDuring(page, work));
      };
      if (await hands[hand]?.(page, machine, timed)) known.followed++;
    }
  for (const page of open.values()) await page.context().close();
}

async function openPage(browser: Browser, name: string, { document, graph, bpmn }: MadeUp): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(name, error.message));
  // A browser that has just opened a window is busy with itself for a while, and the last page is still being closed.
  await page.waitForTimeout(restMs);
  await page.route("**/document.json", (route) => route.fulfill({ json: document }));
  await page.route("**/graph.json", (route) => route.fulfill({ json: graph }));
  await page.route("**/graph.bpmn", (route) => route.fulfill({ body: bpmn, contentType: "text/xml" }));
  await page.goto(`http://127.0.0.1:${port}/${name}.html`);
  await page.waitForFunction(() => window.benchPage !== undefined, undefined, { timeout: 120_000 });
  return page;
}

async function show(page: Page, view: View, near: Place): Promise<void> {
  await page.keyboard.press("Escape");
  await page.evaluate((what) => window.benchPage?.show(what), view === "everything" ? view : near);
  await page.waitForTimeout(500);
}

function cellsOf({ frames, followed }: Measured): string[] {
  const of = (value: (one: Frames) => number) => median(frames.map(value));
  return [
    of(({ perSecond }) => perSecond).toFixed(0),
    of(({ p95Ms }) => p95Ms).toFixed(0),
    of(({ worstMs }) => worstMs).toFixed(0),
    `${(of(({ longTaskShare }) => longTaskShare) * 100).toFixed(0)} %`,
    followed === frames.length ? "yes" : `in ${followed} of ${frames.length}`,
  ];
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}
