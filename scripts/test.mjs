// Everything: unit and property tests, then the browser tests against the built page.

import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { browserForTests } from "./find-browser.mjs";
import { browserOutcome, unitOutcome } from "./test-outcome.mjs";

const reports = { units: "node_modules/.units.json", browser: "node_modules/.browser.json" };
for (const report of Object.values(reports)) rmSync(report, { force: true });

function run(command, values, environment = {}) {
  const result = spawnSync(command, values, { stdio: "inherit", env: { ...process.env, ...environment } });
  return result.status === 0;
}

function read(path, outcomeOf) {
  try {
    return outcomeOf(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return { passed: 0, failed: ["no report was written"], secondTry: [] };
  }
}

const unitsPassed = run("npx", [
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${reports.units}`,
]);
const units = read(reports.units, unitOutcome);
if (!unitsPassed && units.failed.length === 0) units.failed.push("the unit tests did not end well");

let browser = { passed: 0, failed: ["the browser tests did not run"], secondTry: [] };
const found = browserForTests();
if (!found.path) console.error(found.message);
else if (run("npx", ["vite", "build", "--logLevel", "warn"])) {
  console.log(`Browser tests run in ${found.path}`);
  const browserPassed = run("npx", ["playwright", "test"], {
    E2E_BROWSER: found.path,
    PLAYWRIGHT_JSON_OUTPUT_NAME: reports.browser,
  });
  browser = read(reports.browser, browserOutcome);
  if (!browserPassed && browser.failed.length === 0) browser.failed.push("the browser tests did not end well");
}

const failed = [...units.failed, ...browser.failed];
for (const name of browser.secondTry) console.log(`passed only on the second try: ${name}`);
for (const name of failed) console.log(`failed: ${name}`);
console.log(`${units.passed + browser.passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
