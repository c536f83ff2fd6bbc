// Scrubbing a run of 100,000 records in the page itself: the pointer is dragged over the timeline, there and back, while
// timeline, log, drawing and ledger follow.

import { chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { simulate } from "#sim/simulate.ts";
import { browserForTests } from "../scripts/find-browser.mjs";
import { quietBrowser } from "../scripts/quiet-browser.mjs";
import { type Frames, framesDuring } from "./canvas/frames.ts";
import { longScenario, sample } from "./simulate/long-scenario.ts";

const port = 4187;
const outDir = "node_modules/.bench-scrub";
const records = 100_000;
const rounds = 2;

export async function bench() {
  const runs = [1, 2_300].map((instances) => longRun(instances));
  const { path } = browserForTests();
  await build({ logLevel: "error", build: { outDir, emptyOutDir: true } });
  const shown = { port, strictPort: true, host: "127.0.0.1" };
  const server = await preview({ logLevel: "error", build: { outDir }, preview: shown });
  const browser = await chromium.launch({
    args: quietBrowser,
    ...(path === undefined ? {} : { executablePath: path }),
  });
  try {
    const rows = [];
    for (const { project, name, count } of runs) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const frames: Frames[] = [];
      await openRun(page, project);
      for (let round = 0; round < rounds; round++) frames.push(await scrub(page));
      rows.push([name, count.toLocaleString("en"), ...cellsOf(frames)]);
      await page.close();
    }
    const columns = ["run", "records", "frames/s (at least 50)", "p95 ms", "worst ms", "long tasks"];
    return { title: "Scrubbing in the page by pointer, everything following", columns, rows };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Cut off where it has so many records, so that it ends by itself. */
function longRun(instances: number) {
  const project: Project = sample();
  const scenario: Scenario = { ...longScenario(project, instances), name: "Long" };
  const trace = simulate(project, scenario, { limits: { records } });
  const untilMs = trace.endUs / 1_000;
  const name = instances === 1 ? "one instance that retries" : `${instances.toLocaleString("en")} instances`;
  const scenarios = { "good-run": { ...scenario, untilMs } };
  return { project: { ...project, scenarios, properties: {}, experiments: {} }, name, count: trace.records.length };
}

async function openRun(page: Page, project: Project): Promise<void> {
  await page.route("**/samples/order.faultline.json", (route) => route.fulfill({ json: project }));
  const settings = JSON.stringify({ state: { isGreeted: true }, version: 1 });
  await page.addInitScript((greeted) => localStorage.setItem("faultline-settings", greeted), settings);
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.getByRole("application").waitFor();
  await page.getByRole("treeitem", { name: /^Order, machine/ }).click();
  await page.getByRole("application").focus();
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: "To the end" }).click();
  await timeline(page).waitFor();
}

const timeline = (page: Page) => page.getByRole("slider", { name: "Time of the run" });

async function scrub(page: Page): Promise<Frames> {
  const box = await timeline(page).boundingBox();
  if (!box) throw new Error("The timeline is not on the page.");
  // Beside the names of the lanes.
  const start = box.x + 160;
  const y = box.y + 8;
  const end = box.x + box.width - 20;
  await page.mouse.move(start, y);
  await page.mouse.down();
  const before = await timeline(page).getAttribute("aria-valuenow");
  const frames = await framesDuring(page, async () => {
    for (const to of [end, start, end]) await page.mouse.move(to, y, { steps: 40 });
  });
  await page.mouse.up();
  if ((await timeline(page).getAttribute("aria-valuenow")) === before) throw new Error("The cursor did not follow.");
  return frames;
}

function cellsOf(frames: readonly Frames[]): string[] {
  const of = (value: (one: Frames) => number) => {
    const values = frames.map(value).sort((left, right) => left - right);
    return values[values.length >> 1] ?? Number.NaN;
  };
  return [
    of(({ perSecond }) => perSecond).toFixed(0),
    of(({ p95Ms }) => p95Ms).toFixed(0),
    of(({ worstMs }) => worstMs).toFixed(0),
    `${(of(({ longTaskShare }) => longTaskShare) * 100).toFixed(0)} %`,
  ];
}
