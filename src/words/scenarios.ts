// Every word the list of scenarios shows or says.

function expected(count: number): string {
  if (count === 0) return "nothing is expected of it";
  return count === 1 ? "1 expectation" : `${count} expectations`;
}

export const words = {
  scenarios: "Scenarios",
  none: "There is no scenario yet. Run a machine, break something, and save the run as a scenario.",
  runAll: "Run all",
  stop: "Stop",
  noneRun: (count: number) => (count === 1 ? "1 scenario, not run yet" : `${count} scenarios, none run yet`),
  passedOf: (count: number, passed: number, failed: number) =>
    `${passed} passed, ${failed} failed${passed + failed < count ? `, ${count - passed - failed} not run` : ""}`,
  changedSince: " (the document has changed since)",
  machineGone: "Its machine is not there any more.",
  expected,
  run: (name: string) => `Run “${name}”`,
  change: (name: string) => `Open “${name}” to change it`,
  rename: (name: string) => `Rename “${name}”`,
  newName: (name: string) => `New name of “${name}”`,
  duplicate: (name: string) => `Duplicate “${name}”`,
  remove: (name: string) => `Delete “${name}”`,
  running: "runs",
  notRun: "not run yet",
  passed: "passed",
  failed: "failed",
} as const;
