import { defineConfig, devices } from "@playwright/test";
import { quietBrowser } from "./scripts/quiet-browser.mjs";

const port = process.env.E2E_PORT ?? "4173";
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  // The tests wait more than they work: one to a core takes two thirds of the time that half as many need.
  workers: "100%",
  forbidOnly: true,
  // Guards against hanging, not measures of speed: a busy machine must not fail a journey.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A second try is told by `npm test` with the test's name; it is no excuse for leaving the test as it is.
  retries: 1,
  outputDir: "test-results",
  reporter: [["list"], ["json", { outputFile: "node_modules/.browser.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: address,
    // Tests stand in for files of the page; the one that is about the service worker allows it.
    serviceWorkers: "block",
    launchOptions: {
      ...(process.env.E2E_BROWSER ? { executablePath: process.env.E2E_BROWSER } : {}),
      args: quietBrowser,
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
