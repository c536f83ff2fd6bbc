// A run is the same bytes on any machine: every golden case, under several seeds, in Node and in the browser.

import { runInNewContext } from "node:vm";
import { expect, test } from "@playwright/test";
import { build } from "vite";

interface Bundled {
  readonly golden: { printAllCases(): Record<string, string> };
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      lib: { entry: "src/sim/testing/golden/print-all-cases.ts", formats: ["iife"], name: "golden" },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && "output" in first ? first.output.find(({ type }) => type === "chunk") : undefined;
  if (chunk?.type !== "chunk") throw new Error("The cases could not be bundled.");
  return chunk.code;
}

test("plays every golden case to the same bytes in Node and in the browser", async ({ page }) => {
  const code = await bundle();
  const inNode = runInNewContext(`${code}\ngolden.printAllCases()`, { structuredClone, TextEncoder }) as Record<
    string,
    string
  >;
  await page.addScriptTag({ content: code });
  const inBrowser = await page.evaluate(() => (globalThis as unknown as Bundled).golden.printAllCases());
  expect(Object.keys(inBrowser).length).toBeGreaterThan(500);
  expect(Object.keys(inBrowser)).toEqual(Object.keys(inNode));
  expect(Object.keys(inNode).filter((name) => inNode[name] !== inBrowser[name])).toEqual([]);
});
