// Everything: unit and property tests, then the browser tests against the built page.

import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { browserForTests } from "./find-browser.mjs";

const reports = { units: "node_modules/.units.json", browser: "node_modules/.browser.json" };
for (const report of Object.values(reports)) rmSync(report, { force: true });

function run(command, values, environment = {}) {
  const result = spawnSync(command, values, { stdio: "inherit", env: { ...process.env, ...environment } });
  return result.status === 0;
}

function read(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const unitsPassed = run("npx", [
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${reports.units}`,
]);
const units = read(reports.units, (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }));
if (!unitsPassed && units.failed === 0) units.failed = 1;

let browser = { passed: 0, failed: 1 };
const found = browserForTests();
if (!found.path) console.error(found.message);
else if (run("npx", ["vite", "build", "--logLevel", "warn"])) {
  console.log(`Browser tests run in ${found.path}`);
  const browserPassed = run("npx", ["playwright", "test"], {
    E2E_BROWSER: found.path,
    PLAYWRIGHT_JSON_OUTPUT_NAME: reports.browser,
  });
  browser = read(reports.browser, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));
  if (!browserPassed && browser.failed === 0) browser.failed = 1;
}

console.log(`${units.passed + browser.passed} passed, ${units.failed + browser.failed} failed`);
process.exitCode = units.failed + browser.failed === 0 ? 0 : 1;
