// The one gate. `--without-units` leaves out the unit tests, for a run of `npm test` that has them anyway.

import { runSteps } from "./run-steps.mjs";

const steps = [
  ["types", "npx", "tsc", "-p", "."],
  ["types of the pure layers", "npx", "tsc", "-p", "tsconfig.pure.json"],
  ["import law and house rules", "node", "scripts/import-law/main.mjs"],
  ["lint and format", "npx", "biome", "check", "--error-on-warnings", "."],
  ["dead code", "npx", "knip"],
  ["unit tests", "npx", "vitest", "run"],
  ["build", "npx", "vite", "build", "--logLevel", "error"],
  ["size budget", "npx", "size-limit"],
];

const withoutUnits = process.argv.includes("--without-units");
process.exitCode = runSteps(steps.filter(([name]) => !(withoutUnits && name === "unit tests"))) === 0 ? 0 : 1;
